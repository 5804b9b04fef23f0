import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "place");

test.each([
  [
    "The talks were held in Geneva on Thursday.",
    "The talks took place in Vienna on Thursday.",
    'place "Geneva" / "Vienna"',
  ],
  [
    "The vessel was 40 miles off the coast of Oman.",
    "The vessel was 40 miles off the coast of Yemen.",
    'place "Oman" / "Yemen"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "The talks were held in Geneva on Thursday.",
    "The talks were held in Switzerland on Thursday.",
    "a city may lie in a country",
  ],
  [
    "The talks were held in Geneva on Thursday.",
    "The talks were held in Vienna on Thursday after days in Geneva.",
    "B knows both",
  ],
  ["The minister spoke of Oman on Monday.", "The minister spoke of Yemen on Monday.", "not where he spoke"],
  ["Ana Rojas won in Geneva on Monday.", "Ida Holt won in Vienna on Monday.", "two people in two towns"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
