/**
 * Phrases as they are written down: "found|find * guilty" is "found" or "find", a few words, "guilty". How many a gap holds, and
 * what may stand between the words, is up to the rule that looks for them.
 */

import { wordSet } from "./word-set.ts";

/** The words that may stand at each place of a phrase; `null` for a gap of a few words. */
export type Phrasing = readonly (ReadonlySet<string> | null)[];

export function phrasing(words: string): Phrasing {
  return words
    .trim()
    .split(/\s+/)
    .map((place) => (place === "*" ? null : alternatives(place)));
}

/** Phrases parted by commas; the last may have one behind it. */
export function phrasings(list: string): Phrasing[] {
  return list.split(",").flatMap((words) => (words.trim() === "" ? [] : [phrasing(words)]));
}

/** Any of some words, for a place of a phrase: "boss captain" is "boss|captain". */
export function anyOf(words: string): string {
  return [...wordSet(words)].join("|");
}

const known = new Map<string, ReadonlySet<string>>();

/** "found|find": either word. One set for the same words: "be" has a place in a thousand phrases. */
export function alternatives(place: string): ReadonlySet<string> {
  const found = known.get(place);
  if (found !== undefined) return found;
  const words = new Set(place.split("|"));
  known.set(place, words);
  return words;
}

/** The words that may begin a phrase. */
export function firstWords([first]: Phrasing): Iterable<string> {
  return first ?? [];
}
