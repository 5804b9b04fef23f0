/** The lines of sentences, as an editor sees them. */
import type { Report, Sentence } from "../model.ts";

/** The line, counted from 1, on which each sentence begins. */
export function placesOf(report: Report, sentences: readonly Sentence[]): number[] {
  return linesOf(report, sentences).map(({ first }) => first);
}

/** The first and last line of each sentence, counted from 1. */
export function linesOf(
  { text }: Report,
  sentences: readonly Sentence[],
): { readonly first: number; readonly last: number }[] {
  const breaks = [...text.matchAll(/\r\n|\r|\n/g)].map(({ index }) => index);
  let line = 0;
  const lineAt = (offset: number): number => {
    while ((breaks[line] ?? Infinity) < offset) line += 1;
    return line + 1;
  };
  return sentences.map(({ span }) => ({ first: lineAt(span.start), last: lineAt(span.end) }));
}
