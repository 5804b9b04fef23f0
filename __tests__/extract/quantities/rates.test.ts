import { expect, test } from "@jest/globals";
import { rateBehind } from "../../../lib/extract/quantities/rates.ts";
import { piecesIn } from "../../support/pieces.ts";

test.each([
  ["a year", "year", 2],
  ["an hour", "hour", 2],
  ["per cent", null, 0],
  ["per hour", "hour", 2],
  ["per capita", "person", 2],
  ["per square foot", "square foot", 3],
  ["per passenger", "passenger", 2],
  ["per square deal", "square", 2],
  ["per 100,000 people", "100000 people", 3],
  ["per 100", null, 0],
  ["per ,", null, 0],
  ["a barrel", "barrel", 2],
  ["a man", null, 0],
  ["each day", "day", 2],
  ["every barrel", null, 0],
  ["daily", "day", 1],
  ["daily newspaper", null, 0],
  ["a year ago", null, 0],
  ["a day after", null, 0],
  ["a second boat", null, 0],
  ["a second", "second", 2],
  ["people", null, 0],
])("%s", (text, per, next) => {
  expect(rateBehind(piecesIn(text), 0)).toEqual(per === null ? null : { per, next });
});

test("a hyphen joins a rate to its number", () => {
  expect(rateBehind(piecesIn("5-per-hour"), 1)).toEqual({ per: "hour", next: 5 });
});

test("a slash joins a rate to its number", () => {
  expect(rateBehind(piecesIn("5/hour"), 1)).toEqual({ per: "hour", next: 3 });
  expect(rateBehind(piecesIn("5 / hour"), 1)).toBeNull();
});
