/** The days that reports are from, as the command is told them. */
import { isCalendarDate } from "../lib/input/calendar-date.ts";
import type { CalendarDate } from "../lib/model.ts";
import { day, quoted, refused, type Given } from "./checks.ts";

/** What a report is called: `A` for the first, `B` for the second, ... */
export function letterOf(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}

/**
 * The day of each report: `--date C=2024-01-06` by the report's letter or path, given once for each, with `--date-a` and
 * `--date-b` for the first two. Throws `bad-option` for a day that is none, a report that is none, and two days for one.
 */
export function datesOf(given: Given, paths: readonly string[]): (CalendarDate | null)[] {
  const dates = paths.map((_, i) => (i === 0 ? day(given, "date-a") : i === 1 ? day(given, "date-b") : null));
  for (const value of given["date"] ?? []) {
    const at = value.lastIndexOf("=");
    const named = value.slice(0, Math.max(at, 0));
    const date = value.slice(at + 1);
    if (at < 1 || !isCalendarDate(date)) {
      throw refused(`--date takes a report and its day, such as A=2024-01-06, got ${quoted(value)}`);
    }
    const report = reportNamed("date", named, paths);
    if ((dates[report] ?? date) !== date) {
      throw refused(`report ${letterOf(report)} has two days, ${dates[report] ?? ""} and ${date}: give one`);
    }
    dates[report] = date;
  }
  return dates;
}

/** Index of the report that an option names, by its letter or path. Throws `bad-option` for none. */
export function reportNamed(option: string, name: string, paths: readonly string[]): number {
  const byLetter = paths.findIndex((_, i) => letterOf(i) === name.toUpperCase());
  const found = byLetter >= 0 ? byLetter : paths.indexOf(name);
  if (found >= 0) return found;
  const letters = `A to ${letterOf(paths.length - 1)}`;
  throw refused(`--${option} names ${quoted(name)}, which is none of the reports: name it by letter, ${letters}`);
}
