import { expect, test } from "@jest/globals";
import { clashes } from "../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "Customs officers at Oru seized two tonnes of cocaine.",
    "Two tonnes of heroin was found at the port of Oru, customs officers said.",
    'identity "cocaine" / "heroin"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "Customs officers at Oru seized two tonnes of cocaine.",
    "Last month customs officers at Oru seized two tonnes of heroin.",
    "another month",
  ],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
