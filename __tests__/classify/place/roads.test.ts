import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "place");

test.each([
  [
    "Four people died in a crash on the A12 on Sunday.",
    "Sunday's accident on the M11 left four people dead.",
    'place "A12" / "M11"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "Four people died in a crash on the A12 on Sunday.",
    "Four people died on the A12, near its junction with the M11, on Sunday.",
    "the same road",
  ],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
