/** Days of the calendar in words. */
import { monthName, weekdayName, weekdayOrder } from "../lexicon/calendar.ts";
import type { CalendarDate } from "../model.ts";

/** A day of the calendar in words: "2025-11-08" is `Saturday 8 November 2025`. */
export function dayName(date: CalendarDate): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const weekday = weekdayOrder[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "sunday";
  return `${weekdayName(weekday)} ${day} ${monthName(month)} ${year}`;
}
