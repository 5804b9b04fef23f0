import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  dateOf,
  dayOf,
  dayOfDate,
  latestWeekday,
  monthOf,
  nextWeekday,
  weekdayInWeek,
  weekdayOfDay,
} from "../../../lib/extract/times/calendar-days.ts";
import { weekdayOrder } from "../../../lib/lexicon/calendar.ts";

test("days that the calendar has, and those it has not", () => {
  expect([dayOf(1970, 1, 1), dayOf(1970, 1, 2), dayOf(1969, 12, 31)]).toEqual([0, 1, -1]);
  expect([dayOf(2024, 2, 29), dayOf(2023, 2, 29), dayOf(2024, 13, 1), dayOf(24, 1, 1)]).toEqual([
    19782,
    null,
    null,
    null,
  ]);
  expect([dayOfDate("2024-02-29"), dayOfDate("2024-02-30"), dayOfDate("29.2.2024"), dayOfDate(null)]).toEqual([
    19782,
    null,
    null,
    null,
  ]);
  expect(monthOf(19782)).toEqual({ year: 2024, month: 2 });
});

test.each([
  ["2024-01-06", "saturday"],
  ["1900-01-01", "monday"],
  ["2100-12-31", "friday"],
])("%s was a %s", (date, weekday) => {
  expect(weekdayOfDay(dayOfDate(date) ?? 0)).toBe(weekday);
});

const days = fc.integer({ min: -25_000, max: 47_000 });
const weekdays = fc.constantFrom(...weekdayOrder);

test("a day is its date, and its date the day", () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(dayOfDate(dateOf(day))).toBe(day);
    }),
  );
});

test("the latest weekday is one of the seven days up to a day, the next one of the seven from it", () => {
  fc.assert(
    fc.property(days, weekdays, (day, weekday) => {
      const [latest, next] = [latestWeekday(day, weekday), nextWeekday(day, weekday)];
      expect([weekdayOfDay(latest), weekdayOfDay(next)]).toEqual([weekday, weekday]);
      expect(day - latest).toBeGreaterThanOrEqual(0);
      expect(day - latest).toBeLessThan(7);
      expect(next - latest).toBe(latest === day ? 0 : 7);
    }),
  );
});

test("a week runs from Monday to Sunday", () => {
  fc.assert(
    fc.property(days, weekdays, fc.integer({ min: -9, max: 9 }), (day, weekday, weeks) => {
      const found = weekdayInWeek(day, weekday, weeks);
      expect(weekdayOfDay(found)).toBe(weekday);
      expect(latestWeekday(found, "monday") - latestWeekday(day, "monday")).toBe(7 * weeks);
    }),
  );
});
