/** Finding one's place in ordered spans and lines without walking through all of them. */
import type { Span } from "../model.ts";

/** Offsets at which the lines of a text start; a line ends at LF, CR LF or CR. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}

/** The line, counted from 1, in which an offset lies. */
export function lineAt(starts: readonly number[], offset: number): number {
  return firstIndex(starts.length, (i) => (starts[i] ?? Infinity) > offset);
}

/** Those of ordered, disjoint spans that share a code unit with a span. */
export function spansWithin(spans: readonly Span[], span: Span): readonly Span[] {
  const first = firstIndex(spans.length, (i) => (spans[i]?.end ?? Infinity) > span.start);
  let end = first;
  while ((spans[end]?.start ?? Infinity) < span.end) end += 1;
  return spans.slice(first, end);
}

/** The first index from 0 for which a test holds that stays true once it is; `count` when it never does. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
