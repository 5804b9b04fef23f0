/** Arithmetic of the calendar on days counted from 1 January 1970, without a clock: Gregorian, as all news is dated. */
import { weekdayOrder } from "../../lexicon/calendar.ts";
import type { CalendarDate, Weekday } from "../../model.ts";

const millisecondsOfDay = 86_400_000;

/** The day of a year, month (1 to 12) and day; `null` where the calendar has no such day ("February 30"). */
export function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // Years below 100 would be taken for those of the twentieth century.
  if (year < 100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.floor(date.getTime() / millisecondsOfDay);
}

const written = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The day that a date of ISO 8601 names, or `null`. */
export function dayOfDate(date: CalendarDate | null): number | null {
  const found = date === null ? null : written.exec(date);
  return found === null ? null : dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** The date of a day, as ISO 8601 writes it. */
export function dateOf(day: number): CalendarDate {
  return new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
}

/** The year and month of a day. */
export function monthOf(day: number): { readonly year: number; readonly month: number } {
  const date = new Date(day * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

const week = 7;

/** Day 0 was a Thursday. */
const firstWeekday = weekdayOrder.indexOf("thursday");

/** The weekday of a day, as its place in `weekdayOrder`. */
function placeOf(day: number): number {
  return (((day + firstWeekday) % week) + week) % week;
}

/** The weekday of a day. */
export function weekdayOfDay(day: number): Weekday {
  return weekdayOrder[placeOf(day)] ?? "sunday";
}

/** The latest day of a weekday that is not after a day: of Friday on a Saturday the day before, on a Friday itself. */
export function latestWeekday(day: number, weekday: Weekday): number {
  return day - ((placeOf(day) - weekdayOrder.indexOf(weekday) + week) % week);
}

/** The earliest day of a weekday that is not before a day. */
export function nextWeekday(day: number, weekday: Weekday): number {
  return latestWeekday(day + week - 1, weekday);
}

/** The weekday's day in the week, from Monday to Sunday, so many weeks after that of a day. */
export function weekdayInWeek(day: number, weekday: Weekday, weeks: number): number {
  return nextWeekday(latestWeekday(day, "monday") + weeks * week, weekday);
}
