/** Times as they are told, and the day of the calendar they come to. */
import { monthName, weekdayName } from "../../lexicon/calendar.ts";
import type { Time, TimePeriod } from "../../model.ts";
import { dayName } from "../../presentation/days.ts";
import { counted } from "../../presentation/reasons.ts";
import { asides, shownWords, type ReadingView } from "./view.ts";

/** One line for each time of a sentence: `by December 1 = by 1 December, Monday 1 December 2025`. */
export function timeLines(view: ReadingView, sentence: number): string[] {
  return (view.timesIn.get(sentence) ?? []).flatMap((index) => {
    const time = view.reading.times[index];
    if (time === undefined) return [];
    const fields = view.palette.time(fieldsOf(time));
    const day = time.date === null ? null : `that is ${dayName(time.date)}`;
    return [`${shownWords(view, time.span)} = ${fields}${asides(view, day)}`];
  });
}

/** The fields that the words tell, the largest last: `since 11 October`, `tuesday morning 08:40`, `yesterday`. */
function fieldsOf(time: Time): string {
  const { bound, weekday, day, month, year, decade, period, partOfDay, clock, zone, offset, shift } = time;
  const fields = [
    bound === "at" ? null : bound,
    weekday === null ? null : weekdayName(weekday),
    day === null ? null : String(day),
    month === null ? null : monthName(month),
    year === null ? null : String(year),
    decade === null ? null : `the ${decade}s`,
    period === null ? null : periodWords(period),
    shift === null ? null : shiftWords(shift),
    offset === null ? null : offsetWords(offset),
    partOfDay,
    clock === null ? null : clockWords(clock) + (zone === null ? "" : ` ${zoneWords(zone)}`),
  ].filter((field) => field !== null);
  return fields.length === 0 || (fields.length === 1 && bound !== "at")
    ? [...fields, "a time not told"].join(" ")
    : fields.join(" ");
}

const nearDays: Readonly<Record<number, string>> = {
  [-1]: "the day before the report",
  0: "the day of the report",
  1: "the day after the report",
};

function offsetWords(offset: number): string {
  return nearDays[offset] ?? `${counted(Math.abs(offset), "day")} ${offset < 0 ? "before" : "after"} the report`;
}

/** `the week of the report`, `2 months before the report`. */
function periodWords({ unit, offset }: TimePeriod): string {
  if (offset === 0) return `the ${unit} of the report`;
  return `${counted(Math.abs(offset), unit)} ${offset < 0 ? "before" : "after"} that of the report`;
}

/** `2 days before what the words name`. */
function shiftWords(shift: number): string {
  if (shift === 0) return "the day of what the words name";
  return `${counted(Math.abs(shift), "day")} ${shift < 0 ? "before" : "after"} what the words name`;
}

function clockWords(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** `GMT`, or how far a zone is from it: `GMT-5`, `GMT+5:30`. */
function zoneWords(minutes: number): string {
  if (minutes === 0) return "GMT";
  const rest = Math.abs(minutes) % 60;
  return `GMT${minutes < 0 ? "-" : "+"}${Math.floor(Math.abs(minutes) / 60)}${rest === 0 ? "" : `:${two(rest)}`}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
