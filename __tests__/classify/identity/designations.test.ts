import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "Flight 212 from Oslo crashed in a field.",
    "Flight 221 from Oslo crashed in a field.",
    'identity "Flight 212" / "Flight 221"',
  ],
  ["The Boeing 737 landed safely.", "The Boeing 747 landed safely.", 'identity "Boeing 737" / "Boeing 747"'],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["Flight 212 crashed.", "Flight 212 crashed after Flight 221 had left.", "B knows both"],
  ["They had 212 lamps.", "They had 221 lamps.", "a count is the number rule's"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
