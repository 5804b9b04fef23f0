import { expect, test } from "@jest/globals";
import { readNumberWords } from "../../../lib/extract/quantities/number-words.ts";
import { piecesIn } from "../../support/pieces.ts";

test.each([
  ["twenty-four men", 24],
  ["twenty four", 24],
  ["one hundred and twenty", 120],
  ["two thousand three hundred", 2300],
  ["a million", 1_000_000],
  ["half a million", 500_000],
  ["half-a-dozen", 6],
  ["half an hour", 0.5],
  ["two and a half million", 2_500_000],
  ["two dozen", 24],
  ["a dozen", 12],
  ["a couple of men", 2],
  ["a pair of gunmen", 2],
  ["a couple of hundred", 200],
  ["a couple dozen", 24],
  ["a week since the flood", 1],
  ["a year after it", 1],
  ["zero", 0],
])("%s", (text, value) => {
  expect(readNumberWords(piecesIn(text), 0)).toMatchObject({ value, open: null });
});

test.each([
  "a pair",
  "a pair of gloves",
  "a pair of leather gloves",
  "a man",
  "a couple",
  "a couple of the men",
  "half of them",
  "half a loaf",
  "dog",
  "tens",
  "few",
  "the",
])("no number: %s", (text) => {
  expect(readNumberWords(piecesIn(text), 0)).toBeNull();
});

test("two numbers in a row stay two", () => {
  expect(readNumberWords(piecesIn("two and three"), 0)).toMatchObject({ value: 2, next: 1 });
  expect(readNumberWords(piecesIn("five six"), 0)).toMatchObject({ value: 5, next: 1 });
});

test.each([
  ["dozens of", 24, 99],
  ["tens of thousands", 20_000, 99_999],
  ["hundreds of millions", 200_000_000, 1_999_999_999],
  ["several hundred", 200, 999],
  ["a few dozen", 24, 119],
])("%s is open", (text, low, high) => {
  expect(readNumberWords(piecesIn(text), 0)).toMatchObject({ value: low, open: [low, high] });
});

test("no run of scales overflows", () => {
  const value = readNumberWords(piecesIn("one " + "hundred ".repeat(500)), 0)?.value ?? 0;
  expect(Number.isFinite(value)).toBe(true);
});
