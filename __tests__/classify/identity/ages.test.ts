import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "Mira Holt, 35, was hurt in the fire at Varna.",
    "Mira Holt, 34, was hurt in the fire at Varna.",
    'identity "35" / "34"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([["Mira Holt, 35, was hurt in the fire at Varna.", "Mira Holt, 35, was hurt at Varna.", "the same age"]])(
  "%s / %s: nothing, %s",
  (a, b) => {
    expect(told(a, b)).toEqual([]);
  },
);
