import { expect, test } from "@jest/globals";
import { clashes } from "../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "Keepers in Hanover are hunting an escaped leopard.",
    "Visitors were told to leave Hanover when a jaguar got out of its cage.",
    'identity "leopard" / "jaguar"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "Keepers in Hanover are hunting an escaped leopard.",
    "A jaguar was born in Basel. Its mother is well.",
    "nothing ties them",
  ],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
