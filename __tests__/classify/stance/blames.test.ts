import { expect, test } from "@jest/globals";
import { otherBlames } from "../../../lib/classify/stance/blames.ts";
import { clashes, storyAt } from "../../support/notation.ts";

test.each([
  ["Ivo Stark blamed himself for the defeat.", "Stark pointed the finger at the referee after the defeat."],
  ["The mayor blamed the army for the fire.", "The mayor laid the blame on the rebels for the fire."],
])("%s / %s", (a, b) => {
  expect(clashes(a, b).filter((one) => one.startsWith("stance"))).toHaveLength(1);
});

test.each([
  ["The mayor blamed the army for the fire.", "The mayor accused the army of the fire.", "the same one"],
  ["The mayor blamed the army for the fire.", "The union blamed the rebels for the fire.", "another holder"],
  ["The mayor blamed the army for the fire.", "The mayor blamed the rebels for the flood.", "for another thing"],
  [
    "The mayor blamed the army for the fire.",
    "The mayor blamed the rebels and the army for the fire.",
    "both may be to blame",
  ],
])("%s / %s: nothing, %s", (a, b) => {
  expect(otherBlames(storyAt(1, a, b))).toEqual([]);
});

test("only in sentences that are alike", () => {
  const [a, b] = ["The mayor blamed the army for the fire.", "The mayor blamed the rebels for the fire."];
  expect(otherBlames(storyAt(0.75, a, b))).toHaveLength(1);
  expect(otherBlames(storyAt(0.7, a, b))).toEqual([]);
});
