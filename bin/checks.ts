/** Values of options checked one by one, with messages that name the value and the way out. */
import { findBestMatch } from "string-similarity";
import { StorydiffError } from "../lib/errors.ts";
import { isCalendarDate } from "../lib/input/calendar-date.ts";
import type { CalendarDate } from "../lib/model.ts";

/** The words given for each option, in order; paths under `_`. */
export type Given = Readonly<Record<string, readonly string[]>>;

export function refused(message: string): StorydiffError {
  return new StorydiffError("bad-option", message);
}

/** A value as a message quotes it: enough of it to know it by. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > mostQuoted ? `${value.slice(0, mostQuoted)}…` : value);
}

/** Characters: a line of the terminal, of which the rest of the message takes the other half. */
const mostQuoted = 40;

/** A known name much like the one given, as a question behind a message; nothing when none is near. */
export function didYouMean(name: string, known: readonly string[], prefix = ""): string {
  const { bestMatch } = findBestMatch(name.toLowerCase(), [...known]);
  return bestMatch.rating >= nearEnough ? `; did you mean ${prefix}${bestMatch.target}?` : "";
}

/** Least likeness (Dice over letter pairs) of a slip of the finger: "colour" and "color" have 0.67, "jsno" and "json" 0.33. */
const nearEnough = 0.3;

/** Whether a word is another with one slip of the finger, in any case: a letter more, less or wrong, or two swapped ("raed"). */
export function isSlipOf(typed: string, meant: string): boolean {
  const word = typed.toLowerCase();
  let start = 0;
  while (start < meant.length && word[start] === meant[start]) start += 1;
  let end = 0;
  while (end < Math.min(word.length, meant.length) - start && word.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const wrong = word.slice(start, word.length - end);
  const right = meant.slice(start, meant.length - end);
  return (wrong.length <= 1 && right.length <= 1) || (wrong.length === 2 && wrong === `${right[1]}${right[0]}`);
}

/** The last value given of an option; `null` when it was not given. */
export function last(given: Given, name: string): string | null {
  return given[name]?.at(-1) ?? null;
}

export function choice<T extends string>(given: Given, name: string, allowed: readonly T[]): T | null {
  return given[name]?.map((value) => oneOf(value, name, allowed)).at(-1) ?? null;
}

function oneOf<T extends string>(
  value: string,
  name: string,
  allowed: readonly T[],
  elsewhere?: (value: string) => string | null,
): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const message = `--${name} takes ${listed(allowed)}, got ${quoted(value)}`;
  const way = elsewhere?.(value) ?? didYouMean(value, allowed);
  throw new StorydiffError(name === "format" ? "bad-format" : "bad-option", `${message}${way}`);
}

/**
 * The values of an option that takes several, with commas or given again; each once. `elsewhere` tells of a value that is
 * refused here where it belongs, or nothing.
 */
export function listOf<T extends string>(
  given: Given,
  name: string,
  allowed: readonly T[],
  elsewhere?: (value: string) => string | null,
): T[] | null {
  const named = given[name]?.flatMap((list) => list.split(",")) ?? null;
  return named && [...new Set(named.map((value) => oneOf(value.trim(), name, allowed, elsewhere)))];
}

export function day(given: Given, name: string): CalendarDate | null {
  const value = last(given, name);
  if (value === null || isCalendarDate(value)) return value;
  const why = /^\d{4}-\d\d-\d\d$/.test(value) ? "no calendar has that day" : "write for example 2024-01-06";
  throw refused(`--${name} takes a day as YYYY-MM-DD, got ${quoted(value)}: ${why}`);
}

export function wholeNumber(given: Given, name: string, least: number, most: number): number | null {
  const value = last(given, name);
  if (value === null) return null;
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw refused(`--${name} takes a whole number from ${least} to ${most}, got ${quoted(value)}`);
}

/** Seconds as milliseconds; parts of a second are taken. */
export function seconds(given: Given, name: string, most: number): number | null {
  const value = last(given, name);
  if (value === null) return null;
  const number = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : NaN;
  if (number > 0 && number <= most) return number * 1000;
  throw refused(`--${name} takes seconds above 0, up to ${most}, got ${quoted(value)}`);
}

/** `high, medium or low` */
export function listed(values: readonly string[]): string {
  return `${values.slice(0, -1).join(", ")} or ${values.at(-1) ?? ""}`;
}
