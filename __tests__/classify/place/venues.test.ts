import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "place");

test.each([
  [
    "The final will be played at the Olympic Stadium on Sunday.",
    "The final will be played at Hanover Park on Sunday.",
    'place "the Olympic Stadium" / "Hanover Park"',
  ],
  [
    "The march ended with speeches in Republic Square.",
    "The march ended with speeches outside the parliament building.",
    'place "Republic Square" / "parliament building"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["The march ended in Republic Square.", "The march ended in Republic Square outside the town hall.", "B has both"],
  ["The march ended in Republic Square.", "The march ended in a hall.", "any hall"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
