import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "The victims included businessman Ralf Korde.",
    "Ralf Kordes, a developer, was among the dead.",
    'identity "Ralf Korde" / "Ralf Kordes"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["Ralf Korde fell from the bridge.", "Anna Kordes swam to the quay.", "another first name"],
  ["Ralf Korde spoke.", "Ralf Kordes spoke to Ralf Korde.", "B knows both"],
  ["Ralf Holt fell from the bridge.", "The winner was Ralf Hult.", "short names differ in a letter"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
