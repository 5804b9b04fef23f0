import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "Alan Smith, the victim's cousin, spoke outside the court.",
    "The victim's brother, Alan Smith, spoke outside the court.",
    'identity "cousin" / "brother"',
  ],
  [
    "Harcourt's widow, Diane, said she forgave the driver.",
    '"I forgive him," said Diane Harcourt, the dead man\'s mother.',
    'identity "widow" / "mother"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "Ada Kern, a mother of two, spoke outside the court.",
    "Ada Kern, the victim's aunt, spoke outside the court.",
    "a mother of others",
  ],
  ["Ada Kern, the victim's aunt, spoke outside the court.", "Ada Kern, his aunt, spoke outside the court.", "the same"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
