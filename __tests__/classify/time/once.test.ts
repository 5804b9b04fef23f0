import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "time");

test.each([
  [
    "The fatal shooting of Alex Holm, 15, on Saturday led to riots. Rain fell.",
    "The mayor spoke. Alex Holm was killed on Sunday, the charge sheet says.",
    'time "Saturday" / "Sunday"',
  ],
  ["Ida Kern was born in 1962.", "Kern, a nurse, was born in 1964.", 'time "1962" / "1964"'],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["The fatal shooting of Alex Holm on Saturday led to riots.", "Weld killed Ida Kern on Sunday.", "another's death"],
  ["Holm died on Saturday. Others say Holm died on Sunday.", "Holm died on Sunday.", "A has both days"],
  ["Holm died on Saturday.", "Holm was hurt on Sunday.", "another event"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
