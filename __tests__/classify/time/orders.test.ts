import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "time");

test.each([
  [
    "The gunman fired from a car before police arrived.",
    "The gunman fired from a car after police arrived.",
    'time "before police arrived" / "after police arrived"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "The gunman fired from a car before police arrived.",
    "The gunman fired from a car after a quarrel.",
    "another event behind it",
  ],
  [
    "The gunman fired before police arrived and after a quarrel.",
    "The gunman fired after police arrived.",
    "A tells two",
  ],
  ["The gunman fired before police arrived.", "The gunman fired before police arrived in Tarn.", "the same"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
