/** Times told roughly that yet exclude each other. "shortly after 10" against "8.15", "three weeks ago" against "a month ago" */
import type { Relation } from "../../extract/times/time-relation.ts";
import type { Sides, Time } from "../../model.ts";

/** Minutes that "shortly before" and "just after" may mean. */
const near = 20;

const minutesOfDay = 1440;

const shortly = /\b(?:just|moments|right|shortly|soon)\b/i;

/** Relates two clock times of which one is told as shortly before or after; `null` for others. */
export function relateNear(a: Time, b: Time, words: Sides<string>): Relation | null {
  if (a.clock === null || b.clock === null || a.zone !== b.zone) return null;
  if (!isNear(a, words.a) && !isNear(b, words.b)) return null;
  if (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday && !isMidnight(a) && !isMidnight(b))
    return null;
  const apart = Math.abs(a.clock - b.clock);
  return Math.min(apart, minutesOfDay - apart) <= near ? "compatible" : "conflict";
}

function isNear({ bound }: Time, words: string): boolean {
  return (bound === "after" || bound === "before") && shortly.test(words);
}

/** Of "shortly before midnight on Monday" nobody knows which night is meant. */
function isMidnight({ clock }: Time): boolean {
  return clock === 0;
}

const daysIn: Readonly<Record<"week" | "weekend" | "month" | "year", number>> = {
  week: 7,
  weekend: 7,
  month: 30,
  year: 365,
};

/** By how much two counts back may differ where both are round and the reports of other days: three weeks and a month do not. */
const likeness = 1.3;

/** Relates "three weeks ago" and "a month ago" by days; `null` for times that are not both counted back in weeks and longer. */
export function relateAgo(a: Time, b: Time, words: Sides<string>): Relation | null {
  if (a.period === null || b.period === null || !isAgo(words.a) || !isAgo(words.b)) return null;
  const days = [a.period, b.period].map(({ unit, offset }) => Math.abs(offset) * daysIn[unit]);
  const [more, less] = [Math.max(...days), Math.min(...days)];
  return more > less * likeness ? "conflict" : a.period.unit === b.period.unit && more === less ? "same" : "compatible";
}

function isAgo(words: string): boolean {
  return words.endsWith("ago");
}
