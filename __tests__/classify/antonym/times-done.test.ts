import { expect, test } from "@jest/globals";
import { timesDone } from "../../../lib/classify/antonym/times-done.ts";
import { storyAt } from "../../support/notation.ts";

const count = (closeness: number, a: string, b: string): number => timesDone(storyAt(closeness, a, b)).length;

test.each([
  ["It was the first time Kenya had won the cup.", "Kenya lifted the trophy for the second time in its history."],
  ["They met for the first time in Varna.", "They met in Varna for the third time."],
])("%s / %s", (a, b) => {
  expect(count(1, a, b)).toBe(1);
  expect(count(0.9, a, b)).toBe(0);
});

test.each([
  ["the same", "They met for the first time.", "It was the first time they met."],
  ["within some time", "They met for the first time in ten years.", "They met for the third time."],
  ["another deed", "Kenya won the cup for the first time.", "Kenya reached the final for the second time."],
])("nothing: %s", (_, a, b) => {
  expect(count(1, a, b)).toBe(0);
});
