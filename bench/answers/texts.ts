/** Texts read and compared as plain reports, and the arithmetic of their spans. */
import { compare, read, reportFromText } from "../../lib/index.ts";
import type { Comparison, Reading, Span } from "../../lib/index.ts";

/** A span as the test sets write it: `[start, end]`, half-open. */
export type Range = readonly [number, number];

export function readText(text: string): Reading {
  return read(reportFromText(text));
}

export function compareTexts(a: string, b: string): Comparison {
  return compare(reportFromText(a), reportFromText(b));
}

export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function overlaps(x: Span, y: Span): boolean {
  return Math.min(x.end, y.end) > Math.max(x.start, y.start);
}

/** Where each word stands in the text made of them with a space between; a last entry stands behind the end. */
export function wordStarts(words: readonly string[]): number[] {
  const starts = [0];
  let at = 0;
  for (const word of words) {
    at += word.length + 1;
    starts.push(at);
  }
  return starts;
}
