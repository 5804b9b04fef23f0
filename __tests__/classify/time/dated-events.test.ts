import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "time");

test.each([
  [
    "The killing of Alex Holm on Monday led to riots.",
    "Alex Holm was murdered on Friday, two papers wrote.",
    'time "Monday" / "Friday"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["The shooting of Alex Holm on Monday led to riots.", "Holm died on Friday.", "not every shooting is fatal"],
  ["The killing of Alex Holm led to riots on Monday.", "Holm was killed on Friday.", "the time of the riots"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
