import { describe, expect, test } from "@jest/globals";
import { sameDeed, shareThing } from "../../../lib/classify/polarity/same-deed.ts";
import { storyAt } from "../../support/notation.ts";

/** By what the clauses with a verb are of one deed. */
function ground(closeness: number, a: string, b: string): (string | null)[] {
  const story = storyAt(closeness, a, b);
  return story.claimPairs.filter((pair) => pair.a.polarity !== pair.b.polarity).map((pair) => sameDeed(story, pair));
}

describe("one deed", () => {
  test.each([
    [0, "Peru signed the treaty.", "Peru did not sign the treaty.", "both"],
    [1, "The mayor slept.", "The mayor did not sleep.", "alone"],
    [1, "The treaty was signed.", "Peru did not sign the treaty. The treaty is old.", null],
    [1, "Red Dawn claimed responsibility.", "No one has claimed responsibility.", "target"],
    [1, "Peru voted in Oslo.", "Peru did not vote on it in Oslo.", "alone"],
    [1, "Police have ruled out terrorism.", "Police have not ruled out terrorism.", "both"],
  ])("%d: %s / %s: %s", (closeness, a, b, expected) => {
    expect(ground(closeness, a, b)[0]).toBe(expected);
  });
});

test.each([
  [0.9, "Red Dawn claimed responsibility.", "No one has claimed responsibility.", "not surely the same"],
  [1, "Peru signed the treaty.", "Bolivia did not sign the treaty.", "another signs"],
  [1, "The army entered Marl, near Karo.", "The army has not entered Karo.", "another place"],
  [1, "Corvane paid it in 2021.", "Corvane did not pay it in 2019.", "another time"],
  [1, "The striker scored in the second half.", "The striker did not score in the first half.", "another part"],
  [1, "Roy ran for mayor in 2015.", "Roy will not run for mayor.", "what is past is not denied"],
  [1, "Roy said so.", "Roy did not say so.", "saying"],
  [1, "The court convicted Roy.", "The court did not sentence Roy.", "a later step"],
  [1, "Peru signed the treaty.", "Peru did not read the treaty.", "another deed"],
])("%d: %s / %s: none, %s", (closeness, a, b) => {
  expect(ground(closeness, a, b)[0]).toBe(null);
});

test.each([
  ["Peru voted in Oslo.", "Peru read it in Oslo.", true],
  ["Peru voted in Oslo.", "Peru read it in Lima.", false],
])("%s / %s: share a thing is %s", (a, b, expected) => {
  const story = storyAt(1, a, b);
  const [pair] = story.claimPairs;
  expect(pair !== undefined && shareThing(story, pair.a, pair.b)).toBe(expected);
});
