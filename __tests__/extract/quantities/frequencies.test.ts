import { expect, test } from "@jest/globals";
import { readFrequency } from "../../../lib/extract/quantities/frequencies.ts";
import { firstOf, piecesIn } from "../../support/pieces.ts";

test.each([
  ["twice a week", 2, "time", "week"],
  ["once per day", 1, "time", "day"],
  ["daily", 1, "time", "day"],
  ["fell monthly,", 1, "time", "month"],
  ["every Friday", 1, "time", "friday"],
  ["each year", 1, "time", "year"],
  ["every other day", 2, "day", null],
  ["every 33 years", 33, "year", null],
  ["every two weeks", 2, "week", null],
  ["once every two weeks", 2, "week", null],
  ["on Fridays and Sundays", 1, "time", "friday"],
])("%s", (text, value, unit, per) => {
  expect(firstOf(text, readFrequency)).toMatchObject({ value, unit, per });
});

test.each([
  "once there was",
  "twice as loud",
  "The Daily Ferry",
  "a daily newspaper",
  "every man",
  "every other man",
  "every two men",
  "each two days",
  "every second",
  "every ,",
  "every",
  "the Fridays draw",
])("no frequency: %s", (text) => {
  expect(firstOf(text, readFrequency)).toBeNull();
});

test("a frequency ends where its words do", () => {
  const text = "every 33 years";
  expect(readFrequency(piecesIn(text), 0)?.next).toBe(3);
});
