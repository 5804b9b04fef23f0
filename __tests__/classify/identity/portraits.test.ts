import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "Oru have signed Paul Renn. The 46-year-old Scot replaces Ian Duff.",
    "Paul Renn is the new man at Oru. The Englishman, who succeeds Ian Duff, has signed.",
    'identity "Scot" / "Englishman"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "Oru have signed Paul Renn and Ian Duff. The Scot is fast.",
    "Paul Renn is the new man at Oru. The Englishman is tall.",
    "the Scot may be either",
  ],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
