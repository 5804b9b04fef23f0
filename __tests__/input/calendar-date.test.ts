import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isCalendarDate } from "../../lib/input/calendar-date.ts";

test.each([
  ["2024-01-31", true],
  ["2024-02-29", true],
  ["2000-02-29", true],
  ["1900-02-29", false],
  ["2023-02-29", false],
  ["2026-02-30", false],
  ["2024-04-31", false],
  ["2024-13-01", false],
  ["2024-00-10", false],
  ["2024-01-00", false],
  ["2024-1-1", false],
  ["24-01-01", false],
  ["2024-01-01T00:00", false],
  ["", false],
])("%j is a day: %p", (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});

test("every day of the calendar is one", () => {
  const days = fc.date({ min: new Date("1583-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(fc.property(days, (day) => isCalendarDate(day.toISOString().slice(0, 10))));
});
