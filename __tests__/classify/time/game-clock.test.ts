import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "time");

test.each([
  ["Holm tied the game with 7:41 to go.", "With 7:42 left Holm tied the game.", 'time "7:41 to go" / "7:42 left"'],
  [
    "Holm ran to the line with 29 seconds remaining.",
    "Holm ran to the line with 17 seconds left.",
    'time "29 seconds remaining" / "17 seconds left"',
  ],
  [
    "Holm tied the game with 4 minutes 8 seconds remaining.",
    "Holm tied the game with 4:07 left.",
    'time "4 minutes 8 seconds remaining" / "4:07 left"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["Holm tied the game with 7:41 to go.", "Holm tied the game with 7:41 left.", "the same"],
  ["Holm tied the game with 14:05 left and won it with 7:41 to go.", "Holm led Tarn with 2:20 left.", "another moment"],
  ["Holm waited 29 seconds.", "Holm waited 17 seconds.", "no clock of a game"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
