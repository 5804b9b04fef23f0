/** Sentences that both reports carry word for word. */
import type { Reading, Sides } from "../model.ts";
import { isStory } from "../text/story.ts";

/** For each sentence its partner in the other report that has the same words, or `null`; case and marks do not count. */
export function verbatimOf(readings: Sides<Reading>): Sides<readonly (number | null)[]> {
  const keys = { a: keysOf(readings.a), b: keysOf(readings.b) };
  return { a: partnersOf(keys.a, keys.b), b: partnersOf(keys.b, keys.a) };
}

/** The words of each sentence of the story; `null` for a sentence without words and for what is not compared. */
function keysOf(reading: Reading): (string | null)[] {
  return reading.tokens.map((tokens, sentence) => {
    if (!isStory(reading.sentences[sentence])) return null;
    const words = tokens.map((token) => token.norm).filter((norm) => /[\p{L}\p{N}]/u.test(norm));
    return words.length === 0 ? null : words.join(" ");
  });
}

/** The first that repeats a sentence meets the first of the other report, the second the second; what is over, the last. */
function partnersOf(keys: readonly (string | null)[], others: readonly (string | null)[]): (number | null)[] {
  const places = new Map<string, number[]>();
  others.forEach((key, sentence) => {
    if (key === null) return;
    const list = places.get(key);
    if (list === undefined) places.set(key, [sentence]);
    else list.push(sentence);
  });
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const found = key === null ? undefined : places.get(key);
    if (key === null || found === undefined) return null;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return found[Math.min(nth, found.length - 1)] ?? null;
  });
}
