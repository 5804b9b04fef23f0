import { expect, test } from "@jest/globals";
import { readAmounts } from "../../../lib/extract/quantities/ranges.ts";
import { firstOf } from "../../support/pieces.ts";

test.each([
  ["10-15 people", "count", "", 10, 15],
  ["between 10 and 15 people", "count", "", 10, 15],
  ["between about 10 and 15", "count", "", 10, 15],
  ["10 to 15 km", "measure", "kilometre", 10, 15],
  ["12- to 15-year", "duration", "year", 12, 15],
  ["three or four men", "count", "", 3, 4],
  ["1 to 2 thousand", "count", "", 1000, 2000],
  ["$10-15bn", "money", "USD", 1e10, 1.5e10],
  ["$62 to $68", "money", "USD", 62, 68],
  ["25 – 40min", "duration", "minute", 25, 40],
  ["a 5%-6% rise", "percent", "%", 5, 6],
])("%s is a range", (text, kind, unit, low, high) => {
  expect(firstOf(text, readAmounts)?.amounts).toMatchObject([{ kind, unit, open: [low, high] }]);
});

test.each([
  ["24-21", 21, 24],
  ["lost 21-24", 21, 24],
  ["2-2", 2, 2],
  ["45-7-2", 7, 45],
])("%s is a result", (text, low, high) => {
  expect(firstOf(text, readAmounts)?.amounts).toMatchObject([{ kind: "score", open: [low, high] }]);
});

test.each(["+44 20 7946 0000", "555-123-4567"])("%s is a telephone", (text) => {
  expect(firstOf(text, readAmounts)?.amounts).toEqual([]);
});

test.each([
  ["from 4.8 to 4.7 percent", [4.8, 4.7]],
  ["by $43m to $419m", [43e6, 419e6]],
  ["24 people - 12 of them", [24]],
  ["2 or 12 men", [2]],
  ["208 pounds to 193", [208]],
  ["5 km to 6 euros", [5]],
  ["1-2-3-4", [1]],
  ["2000-1000", [2000]],
])("%s", (text, values) => {
  expect(firstOf(text, readAmounts)?.amounts.map(({ value }) => value)).toEqual(values);
});
