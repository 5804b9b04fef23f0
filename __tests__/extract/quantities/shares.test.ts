import { expect, test } from "@jest/globals";
import { readShare } from "../../../lib/extract/quantities/shares.ts";
import { firstOf } from "../../support/pieces.ts";

test.each([
  ["half of them", 50],
  ["more than half", 50],
  ["three quarters of", 75],
  ["two-thirds", 200 / 3],
  ["a quarter of", 25],
  ["one in five", 20],
  ["1 in 500", 0.2],
  ["one in every ten", 10],
  ["nine out of ten", 90],
  ["by a third.", 100 / 3],
  ["by a quarter in May", 25],
])("%s", (text, value) => {
  expect(firstOf(text, readShare)?.value).toBe(value);
});

test.each([
  "the first half of it",
  "half-time",
  "half a million",
  "a third man",
  "by a third man",
  "a third.",
  "three quarters later",
  "second half of",
  "one thirds",
  "three in 24 hours",
  "two in 2011",
  "one in 2011",
  "three in seven",
  "five in two",
  "one in",
  "one of",
  "two halves",
])("no share: %s", (text) => {
  expect(firstOf(text, readShare)).toBeNull();
});
