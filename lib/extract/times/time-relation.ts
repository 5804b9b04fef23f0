/**
 * Whether two times of one event can both hold. Times are compared as far as their words go, field by field, so that no
 * clock and no date of printing is needed: "on Friday" and "November 7, 2025" fit, for that day was a Friday.
 */
import { weekdayOrder } from "../../lexicon/calendar.ts";
import type { Time, TimeBound, Weekday } from "../../model.ts";

/** `same`: told alike; `compatible`: wider, narrower or bounded; `conflict`: both cannot hold; `unrelated`: no field in common. */
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

/** The third of a month, year or day that "early", "mid" and "late" mean, with some play: the thirds overlap. */
const thirds: Readonly<
  Partial<Record<TimeBound, { readonly days: Range; readonly months: Range; readonly minutes: Range }>>
> = {
  early: { days: [1, 12], months: [1, 5], minutes: [0, 720] },
  mid: { days: [8, 23], months: [4, 9], minutes: [540, 1020] },
  late: { days: [18, 31], months: [8, 12], minutes: [720, minutesOfDay] },
};

type Range = readonly [low: number, high: number];

/** How two times stand to each other in one field; `null` where not both tell it. */
type Verdict = "equal" | "near" | "differ" | null;

/** Relates two times; symmetric. */
export function relateTimes(a: Time, b: Time): Relation {
  const verdicts = [
    compareValues(a.year, b.year),
    compareRanges(monthsOf(a), monthsOf(b), tolerance(a, b, monthTolerance)),
    compareRanges(daysOf(a), daysOf(b), tolerance(a, b, dayTolerance)),
    compareWeekdays(a, b),
    compareTimesOfDay(a, b),
    // Two reports need not be of one day: "today" and "yesterday" may be the same day.
    a.offset !== null && a.offset === b.offset ? "equal" : null,
  ].filter((verdict) => verdict !== null);
  if (verdicts.length === 0) return "unrelated";
  const [sideA, sideB] = [sideOf(a.bound), sideOf(b.bound)];
  if (sideA !== sideB) return keepsSide(a, b) && keepsSide(b, a) ? "compatible" : "conflict";
  if (verdicts.includes("differ")) return "conflict";
  return a.bound === b.bound && verdicts.every((verdict) => verdict === "equal") && tellsSameFields(a, b)
    ? "same"
    : "compatible";
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
  for (const field of ["year", "month", "day"] as const) {
    const [first, second] = [x[field], y[field]];
    if (first !== null && second !== null && first !== second) return first - second;
  }
  if (weekdayOf(x) !== weekdayOf(y) && weekdayOf(x) !== null && weekdayOf(y) !== null) return null;
  if (x.clock === null || y.clock === null) return 0;
  return Math.abs(x.clock - y.clock) <= tolerance(x, y, clockTolerance) ? 0 : x.clock - y.clock;
}

function compareValues(x: number | null, y: number | null): Verdict {
  return x === null || y === null ? null : x === y ? "equal" : "differ";
}

function compareWeekdays(a: Time, b: Time): Verdict {
  const [x, y] = [weekdayOf(a), weekdayOf(b)];
  if (x === null || y === null) return null;
  return x === y ? "equal" : "differ";
}

/** The weekday told, else that of a full date. */
function weekdayOf(time: Time): Weekday | null {
  if (time.weekday !== null) return time.weekday;
  if (time.year === null || time.month === null || time.day === null) return null;
  return weekdayOrder[new Date(Date.UTC(time.year, time.month - 1, time.day)).getUTCDay()] ?? null;
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
  return compareRanges(minutesIn(a), minutesIn(b), tolerance(a, b, clockTolerance));
}

function tolerance(a: Time, b: Time, most: number): number {
  return a.bound === "about" || b.bound === "about" ? most : 0;
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

/** Whether neither tells a field that the other leaves open. */
function tellsSameFields(a: Time, b: Time): boolean {
  return (["year", "month", "day", "weekday", "partOfDay", "clock", "offset"] as const).every(
    (field) => (a[field] === null) === (b[field] === null),
  );
}
