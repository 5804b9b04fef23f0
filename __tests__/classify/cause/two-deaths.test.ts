import { expect, test } from "@jest/globals";
import { twoDeaths } from "../../../lib/classify/cause/two-deaths.ts";
import { storyAt } from "../../support/notation.ts";

const told = (a: string, b: string, closeness = 0.5): string[] =>
  twoDeaths(storyAt(closeness, a, b)).map(
    ({ evidence }) => `${a.slice(evidence.a.start, evidence.a.end)} / ${b.slice(evidence.b.start, evidence.b.end)}`,
  );

test.each([
  ["The victim had been stabbed to death.", "The woman had been strangled, police said.", ["stabbed / strangled"]],
  ["Painter Ana Holm died of a heart attack.", "Ana Holm took her own life.", ["heart attack / took her own life"]],
  ["The tycoon was found hanged.", "The tycoon died of natural causes.", ["found hanged / of natural causes"]],
  ["The soldier was killed by a roadside bomb.", "The soldier died when he was shot.", ["roadside bomb / shot"]],
  ["A stray bullet killed the boy.", "The boy was killed when a car hit him.", ["bullet / car hit"]],
])("%s / %s: %j", (a, b, expected) => {
  expect(told(a, b)).toEqual(expected);
});

test.each([
  ["one manner", "The man was shot dead.", "The man died of a gunshot wound."],
  ["one within the other", "The man hanged himself.", "The man took his own life."],
  ["two people", "Ana Holm died of cancer.", "Luis Marr died of a stroke."],
  ["the other report knows both", "Ana Holm was stabbed.", "Ana Holm was strangled. She had been stabbed first."],
  ["not so", "The man was shot.", "The man was not stabbed."],
  ["perhaps", "The man was shot.", "The man may have been stabbed."],
  ["no death", "The actor shot a film.", "The actor drowned."],
  ["another year", "The senator died of cancer.", "The senator was shot in 1998."],
])("nothing: %s", (_, a, b) => {
  expect(told(a, b)).toEqual([]);
});

test("who is not named is one in sentences that are alike or in two leads", () => {
  const below = "It was cold. It was dark. It rained. The woman had been strangled.";
  expect(told("The victim had been stabbed.", below, 0.4)).toEqual([]);
  expect(told("The victim had been stabbed.", below, 0.5)).toHaveLength(1);
});
