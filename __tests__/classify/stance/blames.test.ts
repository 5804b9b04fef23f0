import { expect, test } from "@jest/globals";
import { otherBlames } from "../../../lib/classify/stance/blames.ts";
import { clashes, storyAt } from "../../support/notation.ts";

test.each([
  ["Ivo Stark blamed himself for the defeat.", "Stark pointed the finger at the referee after the defeat."],
  ["The mayor blamed the army for the fire.", "The mayor laid the blame on the rebels for the fire."],
])("%s / %s", (a, b) => {
  expect(clashes(a, b, "stance")).toHaveLength(1);
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

test.each([
  ["The union blamed the railway company.", "The driver was at fault, the union said."],
  ["According to the union the operator is responsible.", "The union held the driver responsible."],
  ["The owner said the electrician was to blame.", "The owner pointed the finger at the council."],
  ["The union accused the railway of neglect.", "The union blamed the driver."],
])("wherever it stands, by the kinds of those who may be to blame: %s / %s", (a, b) => {
  expect(otherBlames(storyAt(0.1, a, b))).toHaveLength(1);
  expect(otherBlames(storyAt(0.1, b, a))).toHaveLength(1);
});

test.each([
  ["The union blamed the railway company.", "The union accused the railway of neglect.", "both are firms"],
  ["The union blamed the company.", "The railway was at fault, the union said.", "both are firms"],
  ["The union accused the railway of neglect.", "The union accused the driver of speeding.", "two charges"],
  ["The union blamed the driver for the crash.", "The union blamed the company for the strike.", "two things"],
  ["The union blamed the driver.", "The company was not at fault, the union said.", "denied"],
  ["The union blamed the driver.", "The union blamed the heat.", "of no known kind"],
  ["Passengers blamed the driver.", "Passengers blamed the company.", "holders of no name"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(otherBlames(storyAt(0.1, a, b))).toEqual([]);
});

test("only in sentences that are alike", () => {
  const [a, b] = ["Villagers blamed the army for the fire.", "Villagers blamed the rebels for the fire."];
  expect(otherBlames(storyAt(0.75, a, b))).toHaveLength(1);
  expect(otherBlames(storyAt(0.7, a, b))).toEqual([]);
});
