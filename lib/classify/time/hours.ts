/** Durations in hours, as far as the words bound them. "more than two days" -> 48 and more */
import type { Quantity } from "../../model.ts";

/** Hours between two bounds. */
export interface Hours {
  readonly low: number;
  readonly high: number;
}

const hoursIn: Readonly<Record<string, number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 730,
  year: 8766,
  decade: 87660,
};

/** By how much durations differ that are told in round words: "half a day" and "ten hours", "two weeks" and "13 days". */
const play = 1.25;

/** Whether a word is a unit of time. */
export function isTimeUnit(word: string): boolean {
  return Object.hasOwn(hoursIn, word);
}

/** The hours of a duration; `null` of other quantities. */
export function hoursOf({ kind, unit, min, max }: Quantity): Hours | null {
  const hours = kind === "duration" ? hoursIn[unit] : undefined;
  return hours === undefined ? null : { low: (min ?? 0) * hours, high: (max ?? Infinity) * hours };
}

/** Whether two durations may be one, told roundly. */
export function areNear(a: Hours, b: Hours): boolean {
  return a.low <= b.high * play && b.low <= a.high * play;
}
