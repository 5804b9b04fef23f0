import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "The bus driver, 52, was arrested.",
    "Police arrested its 29-year-old driver.",
    'identity "driver, 52" / "29-year-old driver"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["The driver, 52, was arrested.", "Police arrested the 52-year-old driver.", "one age"],
  ["The driver, 52, was arrested.", "The pilot, 29, was hurt.", "two people"],
  ["The driver, 52, was arrested.", "One driver, 29, died and another driver, 52, was held.", "B has two"],
  ["A man, 52, was held in Tarn.", "Firemen saved a 29-year-old man.", "two men"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});

test("the drivers of two kinds are two", () => {
  const a = "The truck driver, 39, was unhurt in the crash.";
  expect(told(a, "The car driver, 52, was killed in the crash.")).toEqual([]);
});
