import { expect, test } from "@jest/globals";
import {
  doubtfulMonths,
  holidays,
  months,
  shortMonths,
  shortWeekdays,
  weekdayOrder,
  weekdays,
} from "../../lib/lexicon/calendar.ts";

test("weekdays stand in the order of Date.getUTCDay", () => {
  // 2 November 2025 was a Sunday.
  expect(weekdayOrder[new Date(Date.UTC(2025, 10, 2)).getUTCDay()]).toBe("sunday");
  expect([weekdays.size, new Set(shortWeekdays.values()).size]).toEqual([7, 7]);
});

test("short months are the beginnings of the long ones, and holidays have days of the calendar", () => {
  for (const [short, number] of shortMonths)
    expect([...months].some(([name, month]) => month === number && name.startsWith(short))).toBe(true);
  for (const month of doubtfulMonths) expect(months.has(month)).toBe(true);
  for (const [month, day] of holidays.values()) expect(new Date(Date.UTC(2025, month - 1, day)).getUTCDate()).toBe(day);
});
