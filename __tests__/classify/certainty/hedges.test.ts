import { expect, test } from "@jest/globals";
import { hedgeOf } from "../../../lib/classify/certainty/hedges.ts";
import { readingsOf } from "../../support/notation.ts";

/** The words that hedge a headline of which "shark" is told by the other too. */
function hedge(headline: string): string {
  const tokens = readingsOf(headline, headline).a.tokens.flat();
  const credence = hedgeOf(tokens, ({ norm }) => norm === "shark");
  return credence === null ? "" : headline.slice(credence.words.start, credence.words.end);
}

test.each([
  ["Shark reportedly seen in Ilo", "reportedly"],
  ["Police: shark seen in Ilo", "Police"],
  ["Shark seen in Ilo - harbour police", "harbour police"],
  ["Shark seen in Ilo?", "?"],
  ["Ilo may have a shark", "may"],
  ["Shark seen in Ilo", ""],
  ["Shark may leave Ilo", ""],
  ["Ilo flood: shark seen", ""],
])("%s -> %s", (headline, words) => {
  expect(hedge(headline)).toBe(words);
});
