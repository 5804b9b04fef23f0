/** Telegraphic sentences: headlines and captions, which drop auxiliaries and articles. */
import type { Token } from "../model.ts";

/** Words that a headline in telegraphic style has at most; a longer line without a stop is prose that lost it. */
const longestHeadline = 20;

const stops: ReadonlySet<string> = new Set([".", "!", "?", "...", "…", '"', ";", ")"]);

/** Whether a sentence is written as headlines are: short, and without the stop that ends a sentence. */
export function isTelegraphic(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last !== undefined && tokens.length <= longestHeadline && !stops.has(last.norm) && !last.norm.endsWith(".");
}
