import { expect, test } from "@jest/globals";
import { stagePairs } from "../../../lib/classify/certainty/stages.ts";
import { storyAt } from "../../support/notation.ts";

function said(a: string, b: string): string[] {
  return stagePairs(storyAt(0, a, b)).map(
    ({ further, evidence }) =>
      `${further} "${a.slice(evidence.a.start, evidence.a.end)}" / "${b.slice(evidence.b.start, evidence.b.end)}"`,
  );
}

test.each([
  ["Police are hunting for the gunman.", "The gunman was arrested in Ilo.", 'b "hunting for" / "arrested"'],
  ["Jon Berg was charged with theft.", "Police took Jon Berg into custody.", 'a "was charged" / "into custody"'],
  ["Crews were battling the flames.", "The fire was under control by noon.", 'b "battling" / "under control"'],
  ["Parliament is due to vote on the law.", "The law was passed.", 'b "due to vote" / "was passed"'],
  [
    "All the passengers have been accounted for.",
    "Divers were still searching for passengers.",
    'a "accounted for" / "still searching"',
  ],
])("%s / %s -> %s", (a, b, expected) => {
  expect(said(a, b)).toEqual([expected]);
});

test.each([
  ["Police arrested the gunman.", "The gunman was arrested in Ilo.", "no further"],
  ["Jon Berg was arrested.", "Jon Berg was arrested. Ana Roy was charged with theft.", "another's case"],
  ["Jon Berg was arrested.", "Jon Berg was not charged with theft.", "denied"],
  ["The gunman was arrested.", "A man was convicted of theft in 1990.", "who is convicted must be named"],
  ["Crews were battling a second blaze.", "The fire was under control.", "another fire"],
  ["The children were under control.", "Crews were battling the flames.", "no fire"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(said(a, b)).toEqual([]);
});

test("the body tells it rather than the headline", () => {
  const a =
    "Berg charged with theft in Ilo\n\nJon Berg of Ilo was charged with theft on Monday, police said on Tuesday.";
  const [pair] = stagePairs(storyAt(0, a, "The thief was arrested in Ilo."));
  expect(pair?.sentences).toEqual({ a: 1, b: 0 });
});
