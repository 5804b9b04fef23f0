import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "The Tarn club hired Ana Rojas on Monday.",
    "The Tarn club hired Ida Kern on Monday.",
    'identity "Ana Rojas" / "Ida Kern"',
  ],
  ["The truce was brokered by Egypt.", "Qatar brokered the truce.", 'identity "Egypt" / "Qatar"'],
  // "the" of "the Prime Minister" and "the President" is no word that two names have in common.
  [
    "Prime Minister Ana Rojas opened the dam on Monday.",
    "The dam was opened by President Ida Kern.",
    'identity "Ana Rojas" / "Ida Kern"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "The Tarn club hired Ana Rojas on Monday.",
    "The Tarn club hired Ida Kern on Monday after Ana Rojas left.",
    "B knows both",
  ],
  ["The truce was brokered by Cairo.", "Egypt brokered the truce.", "a capital may stand for its country"],
  ["The club met Ana Rojas on Monday.", "Hail fell on Ida Kern.", "another event"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
