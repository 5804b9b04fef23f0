import { expect, test } from "@jest/globals";
import { monthAt, readDate, yearAt } from "../../../lib/extract/times/dates.ts";
import { firstOf, piecesIn } from "../../support/pieces.ts";

test.each([
  ["October 11", null, 10, 11],
  ["11 October 2025", 2025, 10, 11],
  ["Nov. 7, 2025", 2025, 11, 7],
  ["Oct 2011", 2011, 10, null],
  ["November of 2013", 2013, 11, null],
  ["the 5th of May", null, 5, 5],
  ["the fourth of July", null, 7, 4],
  ["October 21st", null, 10, 21],
  ["2025-11-07", 2025, 11, 7],
  ["13/11/2025", 2025, 11, 13],
  ["11/13/2025", 2025, 11, 13],
  ["7/7/2025", 2025, 7, 7],
  ["7/11/2025", 2025, null, null],
  ["07.11.1995", 1995, null, null],
  ["on Christmas Eve", null, 12, 24],
  ["New Year’s Day", null, 1, 1],
  ["in May", null, 5, null],
  ["by May.", null, 5, null],
  ["in october", null, 10, null],
  ["October", null, 10, null],
  ["July the 4th", null, 7, 4],
  ["May 5, 2000 people", null, 5, 5],
])("%s", (text, year, month, day) => {
  expect(firstOf(text, readDate)).toMatchObject({ year, month, day });
});

test.each([
  "they may march",
  "Theresa May spoke",
  "by May's deal",
  "of May's deal",
  "April Jones",
  "May",
  "march 5 miles",
  "an august 5",
  "2025-31-07",
  "1/2",
  "32/13/2025",
  "3024-01-01",
  "1825-01-01",
  "fifth May",
  "sat",
  "christmas day",
  "Christmas dinner",
  "0/1/2025",
])("no date: %s", (text) => {
  expect(firstOf(text, readDate)).toBeNull();
});

test.each([
  ["November-end", { late: true, day: null }],
  ["October 8pm", { day: null }],
  ["In March 12 people", { day: null }],
])("%s", (text, date) => {
  expect(firstOf(text, readDate)).toMatchObject(date);
});

test("years and months by index", () => {
  expect([yearAt(piecesIn("2025"), 0), yearAt(piecesIn("2,025"), 0), yearAt(piecesIn("1066"), 0)]).toEqual([
    2025,
    null,
    null,
  ]);
  expect([monthAt(piecesIn("Sept. 4"), 0)?.next, monthAt(piecesIn("Sept."), 0)?.next]).toEqual([2, 1]);
});
