import { expect, test } from "@jest/globals";
import { intervalOf, intervalOfRange } from "../../../lib/extract/quantities/intervals.ts";

test.each([
  ["exactly", 50, 50],
  ["about", 45, 55],
  ["at least", 50, null],
  ["more than", 51, null],
  ["at most", null, 50],
  ["less than", null, 49],
] as const)("%s 50 people", (bound, min, max) => {
  expect(intervalOf(50, bound, "count", false)).toEqual({ min, max });
});

test("amounts have no next number, and nearly 50 is not 51", () => {
  expect(intervalOf(50, "more than", "money", false)).toEqual({ min: 50, max: null });
  expect(intervalOf(50, "about", "count", true)).toEqual({ min: 45, max: 50 });
});

test.each([
  ["exactly", 10, 20],
  ["about", 9, 22],
  ["at least", 10, null],
  ["more than", 10, null],
  ["at most", null, 20],
  ["less than", null, 20],
] as const)("%s 10-20", (bound, min, max) => {
  expect(intervalOfRange(10, 20, bound)).toEqual({ min, max });
});
