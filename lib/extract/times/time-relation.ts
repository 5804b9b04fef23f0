/**
 * Whether two times of one event can both hold. Times are compared as far as their words go, field by field, so that no
 * clock and no date of printing is needed: "on Friday" and "November 7, 2025" fit, for that day was a Friday.
 */
import type { Time, TimeBound, Weekday } from "../../model.ts";
import { dayOf, dayOfDate, weekdayOfDay } from "./calendar-days.ts";
import { inOneZone } from "./one-zone.ts";
import { fieldNames } from "./time-fields.ts";

/**
 * How two times or two numbers stand to each other. `same`: told alike; `compatible`: both can hold, one wider, rounder or
 * bounded; `conflict`: they cannot; `unrelated`: not to be compared, as two times without a field in common.
 */
export type Relation = "same" | "compatible" | "conflict" | "unrelated";

/** Minutes by which "about 8.40pm" may miss: editors hold "about 8.40pm" and "8.49pm" for a difference. */
const clockTolerance = 5;
/** Days and months by which "about October 11" and "around May" may miss. */
const dayTolerance = 2;
const monthTolerance = 1;

const minutesOfDay = 1440;

/** Minutes after midnight that each part of the day may mean; night runs over midnight. */
const partMinutes: Readonly<Record<NonNullable<Time["partOfDay"]>, readonly Range[]>> = {
  morning: [[0, 720]],
  afternoon: [[720, 1080]],
  evening: [[960, minutesOfDay]],
  night: [
    [1020, minutesOfDay],
    [0, 360],
  ],
};

/** The third of a month, year, decade or day that "early", "mid" and "late" mean, with some play: the thirds overlap. */
const thirds: Readonly<Partial<Record<TimeBound, Readonly<Record<"days" | "months" | "years" | "minutes", Range>>>>> = {
  early: { days: [1, 12], months: [1, 5], years: [0, 4], minutes: [0, 720] },
  mid: { days: [8, 23], months: [4, 9], years: [3, 7], minutes: [540, 1020] },
  late: { days: [18, 31], months: [8, 12], years: [5, 9], minutes: [720, minutesOfDay] },
};

type Range = readonly [low: number, high: number];

/** How two times stand to each other in one field; `null` where not both tell it. */
type Verdict = "equal" | "near" | "differ" | null;

/** Relates two times; symmetric. Where the day of both is settled, the days are compared and not the words for them. */
export function relateTimes(first: Time, second: Time): Relation {
  const [a, b] = inOneZone(first, second);
  return relateOn(compareDates(a, b), a, b, first, second);
}

/** Relates two times of one event of which each tells the day in another way: "Nov. 30" and "Monday" are then one day. */
export function relateOnOneDay(a: Time, b: Time): Relation {
  return relateOn("equal", ...inOneZone(a, b), a, b);
}

function relateOn(dates: Verdict, a: Time, b: Time, first: Time, second: Time): Relation {
  const days = dates === null ? dayVerdicts(a, b) : [dates];
  const timeOfDay = compareTimesOfDay(a, b);
  const verdicts = [...days, timeOfDay].filter((verdict) => verdict !== null);
  if (verdicts.length === 0) return "unrelated";
  const [sideA, sideB] = [sideOf(a.bound), sideOf(b.bound)];
  if (sideA !== sideB) return keepsSide(a, b) && keepsSide(b, a) ? "compatible" : "conflict";
  if (verdicts.includes("differ")) return "conflict";
  return areBothExact(a, b) &&
    verdicts.every((verdict) => verdict === "equal") &&
    tellsSameFields(first, second, dates, timeOfDay)
    ? "same"
    : "compatible";
}

/** "At 9.25" and "about 9.25" tell one clock time, of which only one report is sure. */
function areBothExact(a: Time, b: Time): boolean {
  const isRoughly = ({ bound }: Time): boolean => bound === "at" || bound === "about";
  return a.bound === b.bound || (a.clock !== null && a.clock === b.clock && isRoughly(a) && isRoughly(b));
}

function dayVerdicts(a: Time, b: Time): Verdict[] {
  return [
    compareRanges(yearsOf(a), yearsOf(b), 0),
    compareRanges(monthsOf(a), monthsOf(b), tolerance(a, b, monthTolerance)),
    compareRanges(daysOf(a), daysOf(b), tolerance(a, b, dayTolerance)),
    compareWeekdays(a, b),
    // Two reports need not be of one day: "today" and "yesterday", "last week" and "this week" may be the same.
    a.offset !== null && a.offset === b.offset ? "equal" : null,
    a.period !== null && a.period.unit === b.period?.unit && a.period.offset === b.period.offset ? "equal" : null,
    // Nor need two "a day later" count from one event.
    a.shift !== null && a.shift === b.shift ? "equal" : null,
  ];
}

function compareDates(a: Time, b: Time): Verdict {
  if (a.date === null || b.date === null) return null;
  if (a.date === b.date) return "equal";
  const [x, y] = [dayOfDate(a.date), dayOfDate(b.date)];
  return x !== null && y !== null && Math.abs(x - y) <= tolerance(a, b, dayTolerance) ? "near" : "differ";
}

/** 1 when the event lies at or after the time, -1 when at or before it, 0 when the time is the event's own. */
function sideOf(bound: TimeBound): -1 | 0 | 1 {
  if (bound === "since" || bound === "after") return 1;
  return bound === "until" || bound === "by" || bound === "before" ? -1 : 0;
}

/** Whether the other time lies on the side that a bound allows; what cannot be ordered may. */
function keepsSide(bounded: Time, other: Time): boolean {
  const side = sideOf(bounded.bound);
  // A time that itself bounds the other way ("until Friday" against "since Monday") tells the other end.
  if (side === 0 || sideOf(other.bound) !== 0) return true;
  const order = orderOf(other, bounded);
  return order === null || order * side >= 0;
}

/** Negative when the first lies earlier, positive when later, `null` when the words do not tell. */
function orderOf(x: Time, y: Time): number | null {
  if (x.date !== null && y.date !== null && x.date !== y.date) return x.date < y.date ? -1 : 1;
  for (const field of ["year", "month", "day"] as const) {
    const [first, second] = [x[field], y[field]];
    if (first !== null && second !== null && first !== second) return first - second;
  }
  if (weekdayOf(x) !== weekdayOf(y) && weekdayOf(x) !== null && weekdayOf(y) !== null) return null;
  if (x.clock === null || y.clock === null) return 0;
  if ((x.zone === null) !== (y.zone === null)) return null;
  return Math.abs(x.clock - y.clock) <= tolerance(x, y, clockTolerance) ? 0 : x.clock - y.clock;
}

function compareWeekdays(a: Time, b: Time): Verdict {
  const [x, y] = [weekdayOf(a), weekdayOf(b)];
  if (x === null || y === null) return null;
  return x === y ? "equal" : "differ";
}

/** The weekday told, else that of a full date. */
function weekdayOf(time: Time): Weekday | null {
  if (time.weekday !== null) return time.weekday;
  const day =
    time.year === null || time.month === null || time.day === null ? null : dayOf(time.year, time.month, time.day);
  return day === null ? null : weekdayOfDay(day);
}

/** Ranges that share a value fit; those that miss by no more than the tolerance are near. */
function compareRanges(x: readonly Range[], y: readonly Range[], slack: number): Verdict {
  if (x.length === 0 || y.length === 0) return null;
  let near = false;
  for (const [low, high] of x) {
    for (const [otherLow, otherHigh] of y) {
      if (low === otherLow && high === otherHigh) return "equal";
      if (low <= otherHigh + slack && otherLow <= high + slack) near = true;
    }
  }
  return near ? "near" : "differ";
}

/** Parts of the day that writers use for one another, though their hours differ. */
const neighbours: ReadonlySet<string> = new Set([
  "afternoon evening",
  "evening afternoon",
  "evening night",
  "night evening",
]);

function compareTimesOfDay(a: Time, b: Time): Verdict {
  if (a.clock === null && b.clock === null && a.partOfDay !== null && b.partOfDay !== null) {
    return a.partOfDay === b.partOfDay ? "equal" : neighbours.has(`${a.partOfDay} ${b.partOfDay}`) ? "near" : "differ";
  }
  // "9am" and "9pm GMT" may be one time; two equal ones are.
  if (a.clock !== null && b.clock !== null && (a.zone === null) !== (b.zone === null))
    return a.clock === b.clock ? "equal" : null;
  return compareRanges(minutesIn(a), minutesIn(b), tolerance(a, b, clockTolerance));
}

function tolerance(a: Time, b: Time, most: number): number {
  return a.bound === "about" || b.bound === "about" ? most : 0;
}

function yearsOf(time: Time): readonly Range[] {
  if (time.year !== null) return [[time.year, time.year]];
  if (time.decade === null) return [];
  const [low, high] = thirds[time.bound]?.years ?? [0, 9];
  return [[time.decade + low, time.decade + high]];
}

function monthsOf(time: Time): readonly Range[] {
  if (time.month !== null) return [[time.month, time.month]];
  const third = time.year === null ? undefined : thirds[time.bound];
  return third === undefined ? [] : [third.months];
}

function daysOf(time: Time): readonly Range[] {
  if (time.day !== null) return [[time.day, time.day]];
  const third = time.month === null ? undefined : thirds[time.bound];
  return third === undefined ? [] : [third.days];
}

function minutesIn(time: Time): readonly Range[] {
  if (time.clock !== null) return [[time.clock, time.clock]];
  if (time.partOfDay !== null) return partMinutes[time.partOfDay];
  const third = time.day === null && time.weekday === null && time.offset === null ? undefined : thirds[time.bound];
  return third === undefined ? [] : [third.minutes];
}

/**
 * Whether neither tells a field that the other leaves open. Where both are of one day it does not matter how that is told,
 * nor beside one clock time its zone and part of the day.
 */
function tellsSameFields(a: Time, b: Time, dates: Verdict, timeOfDay: Verdict): boolean {
  const isOneClock = timeOfDay === "equal" && a.clock !== null && b.clock !== null;
  return fieldNames.every(
    (field) =>
      (dates === "equal" && ofDays.has(field)) ||
      (isOneClock && ofClocks.has(field)) ||
      (a[field] === null) === (b[field] === null),
  );
}

const ofClocks: ReadonlySet<keyof Time> = new Set(["partOfDay", "zone"]);

const ofDays: ReadonlySet<keyof Time> = new Set([
  "year",
  "month",
  "day",
  "weekday",
  "offset",
  "decade",
  "period",
  "shift",
]);
