import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "Lena Marsh will direct the film about the miners.",
    "The studio has hired Paul Iverson to direct the miners' story.",
    'identity "Lena Marsh" / "Paul Iverson"',
  ],
  [
    "The team is coached by Simon Tate.",
    "Peter Malin has been named to coach the side.",
    'identity "Simon Tate" / "Peter Malin"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["Lena Marsh will direct the film.", "Paul Iverson is to direct it in place of Lena Marsh.", "B knows both"],
  ["Lena Marsh will direct the film.", "The play was directed by Lena Marsh.", "one person"],
  ["Lena Marsh will direct the film.", "The team is coached by Simon Tate.", "other work"],
  ["Lena Marsh will watch the film.", "The studio hired Paul Iverson to watch it.", "many may"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
