import { expect, test } from "@jest/globals";
import { deniedWords } from "../../../lib/classify/polarity/denied-words.ts";
import { storyAt } from "../../support/notation.ts";

/** The words of the clause with a verb. */
function said(text: string, verb: string): string {
  const story = storyAt(1, text, text);
  const claim = story.readings.a.claims.find((one) => one.verb === verb);
  if (claim === undefined) return "no such clause";
  const { start, end } = deniedWords(story, "a", claim);
  return text.slice(start, end);
}

test.each([
  ["Peru failed to sign the deal.", "sign", "failed to sign the deal"],
  ["Peru left without signing the deal.", "sign", "without signing the deal"],
  ["Peru has yet to sign the deal.", "sign", "has yet to sign the deal"],
  ["Peru did not sign the deal.", "sign", "did not sign the deal"],
  ["Peru signed the deal.", "sign", "signed the deal"],
  ["Peru signed no deal.", "sign", "signed no deal"],
])("%s: %s -> %s", (text, verb, words) => {
  expect(said(text, verb)).toContain(words.replace(/^has /, ""));
});
