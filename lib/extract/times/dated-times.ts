/** Resolves times to days of the calendar, from the day of their report: "on Friday" in a report of a Saturday is the day before. */
import type { Time } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import { tokenFrom } from "../../text/search.ts";
import { textOf } from "../../text/span.ts";
import {
  dateOf,
  dayOf,
  dayOfDate,
  latestWeekday,
  monthOf,
  nextWeekday,
  weekdayInWeek,
  weekdayOfDay,
} from "./calendar-days.ts";
import { tenseAt, type Tense } from "./tenses.ts";

/** The times, each with its date where the words and the day of the report settle it; `date` is the report's own. */
export function datedTimes(passage: Passage, times: readonly Time[], date: string | null): Time[] {
  const today = dayOfDate(date);
  const dated: Time[] = [];
  times.forEach((time, index) => {
    const day = time.shift === null ? dayTold(passage, time, today) : shiftedDay(passage, times, dated, index, today);
    dated.push(day === null ? time : { ...time, date: dateOf(day) });
  });
  return dated;
}

function dayTold(passage: Passage, time: Time, today: number | null): number | null {
  const { year, month, day, offset, weekday } = time;
  if (year !== null && month !== null && day !== null) return dayOf(year, month, day);
  if (today === null || year !== null || time.decade !== null) return null;
  if (offset !== null) return today + offset;
  if (weekday === null && (month === null || day === null)) return null;
  if (month !== null && day !== null) return dayOfYearless(passage, time, month, day, today);
  if (weekday === null || month !== null) return null;
  const { period } = time;
  if (period !== null) return period.unit === "week" ? weekdayInWeek(today, weekday, period.offset) : null;
  switch (directionOf(passage, time)) {
    case "last":
      return latestWeekday(today - 1, weekday);
    case "next":
      return nextWeekday(today + 1, weekday);
    case "past":
      return latestWeekday(today, weekday);
    case "future":
      return nextWeekday(today, weekday);
    case null:
      return null;
  }
}

/** Words before a day that tell on which side of the report it lies. */
function directionOf(passage: Passage, time: Time): "last" | "next" | Tense {
  const tokens = passage.tokens[time.sentence] ?? [];
  const before = tokens[tokenFrom(tokens, time.span.start) - 1]?.norm;
  switch (before) {
    case "last":
    case "past":
    case "previous":
      return "last";
    case "next":
    case "coming":
      return "next";
    case "a":
    case "any":
    case "one":
      return null;
    default: {
      const tense = tenseAt(tokens, time.span);
      // What is to be done "by Friday" or "until Friday" is no day of the past, whatever the verb.
      return tense === "past" && (time.bound === "by" || time.bound === "until" || time.bound === "before")
        ? null
        : tense;
    }
  }
}

/** Days by which a date without a year may lie from the report when its clause does not tell on which side. */
const nearDays = 45;

/** "October 11" in a report of January: the year in which the weekday fits, else the nearest on the side that the clause tells. */
function dayOfYearless(passage: Passage, time: Time, month: number, day: number, today: number): number | null {
  const { year } = monthOf(today);
  const days = [year - 1, year, year + 1].flatMap((each) => dayOf(each, month, day) ?? []);
  const fitting = time.weekday === null ? days : days.filter((each) => weekdayOfDay(each) === time.weekday);
  const direction = time.weekday === null ? directionOf(passage, time) : null;
  if (direction === "past" || direction === "last") return fitting.findLast((each) => each <= today) ?? null;
  if (direction === "future" || direction === "next") return fitting.find((each) => each >= today) ?? null;
  return fitting.find((each) => Math.abs(each - today) <= nearDays) ?? null;
}

/** "A day after Friday's march" counts from the time behind it, "two days later" from the day told last. */
function shiftedDay(
  passage: Passage,
  times: readonly Time[],
  dated: readonly Time[],
  index: number,
  today: number | null,
): number | null {
  const time = times[index];
  if (time === undefined || time.shift === null) return null;
  // "The next day, Friday": the weekday settles it.
  if (time.weekday !== null) return dayTold(passage, { ...time, shift: null }, today);
  if (/(?:after|before)$/i.test(textOf(passage.text, time.span))) {
    const next = times[index + 1];
    const adjacent = next !== undefined && passage.text.slice(time.span.end, next.span.start).trim() === "";
    const anchor = adjacent && next.shift === null ? dayTold(passage, next, today) : null;
    return anchor === null ? null : anchor + time.shift;
  }
  const before = dated[index - 1];
  const anchor = before !== undefined && time.sentence - before.sentence <= 1 ? dayOfDate(before.date) : null;
  const day = anchor === null ? null : anchor + time.shift;
  // What is told as past cannot lie beyond the report.
  return day !== null && today !== null && day > today && (anchor ?? day) <= today ? null : day;
}
