import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "time");

test.each([
  [
    "She made her name in the potato riots of 1953.",
    "Her father led the potato riots that began in 1956.",
    'time "1953" / "1956"',
  ],
  [
    "She told of the potato boom that began in the 1950s.",
    "He wrote on the potato boom in the nineteen sixties.",
    'time "1950s" / "nineteen sixties"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["The potato riots of 1953 and the potato riots of 1956.", "The potato riots of 1956.", "A knows two"],
  [
    "The first meeting in 2004 failed. Rain fell.",
    "Karo was host of the first meeting in 2006.",
    "meetings come again",
  ],
  ["The potato riots of 1953.", "The tulip riots of 1956.", "another thing"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
