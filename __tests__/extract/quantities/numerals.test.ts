import { expect, test } from "@jest/globals";
import { readNumeral } from "../../../lib/extract/quantities/numerals.ts";
import { piecesIn } from "../../support/pieces.ts";

test.each([
  ["1,200", 1200],
  ["3.4bn", 3_400_000_000],
  ["1 1/2", 1.5],
  ["2-1/2", 2.5],
  ["4-1 / 2", 4.5],
  ["1/16", 0.0625],
  ["3½", 3.5],
  ["¾", 0.75],
  ["twenty-four", 24],
])("%s", (text, value) => {
  expect(readNumeral(piecesIn(text), 0, false)?.value).toBe(value);
});

test.each(["1.2.3", "12345678901234567890", "-", "dog"])("no number: %s", (text) => {
  expect(readNumeral(piecesIn(text), 0, false)).toBeNull();
});

test.each(["9/11", "24/7", "1/2/2025"])("no fraction: %s", (text) => {
  expect(readNumeral(piecesIn(text), 0, false)?.next).toBe(1);
});

test("behind the end there is no number", () => {
  expect(readNumeral([], 0, false)).toBeNull();
});
