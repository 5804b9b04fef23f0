import { expect, test } from "@jest/globals";
import { readScale, scaled } from "../../../lib/extract/quantities/scales.ts";
import { piecesIn } from "../../support/pieces.ts";

test.each([
  ["5 million people", false, 6],
  ["4 hundred million", false, 8],
  ["1 lakh crore", false, 12],
  ["110-billion", false, 9],
  ["3.4bn", false, 9],
  ["5 m", true, 6],
  ["5 m", false, 0],
  ["50k", false, 3],
  ["37m people", false, 6],
  ["37m long", false, 0],
  ["a37m-long", false, 0],
  ["4.3M sales", false, 6],
  ["5m", false, 0],
  ["5 cr", false, 0],
  ["5cr", false, 7],
  ["5 trillion trillion trillion", false, 24],
])("%s (money: %p)", (text, money, power) => {
  expect(readScale(piecesIn(text), 1, money).power).toBe(power);
});

test("scaling makes no rounding errors", () => {
  expect([scaled(1.1, 6), scaled(3, 2), scaled(7, 0)]).toEqual([1_100_000, 300, 7]);
});
