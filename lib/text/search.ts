/** Finds places in lists that are sorted by their spans: a sentence may be a line of a megabyte, so nothing walks it all. */
import type { Span, Token } from "../model.ts";

/** Index of the first item whose span begins at or behind a place; the length of the list when none does. */
export function firstFrom(count: number, startOf: (index: number) => number, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first token that begins at or behind a place. */
export function tokenFrom(tokens: readonly Token[], place: number): number {
  return firstFrom(tokens.length, (index) => tokens[index]?.span.start ?? Infinity, place);
}

/** Index of the token that begins at a place, or -1: the tagger may cut a number otherwise. */
export function tokenAt(tokens: readonly Token[], place: number): number {
  const index = tokenFrom(tokens, place);
  return tokens[index]?.span.start === place ? index : -1;
}

/** Whether one of some sorted, disjoint spans holds a span. */
export function isHeld(spans: readonly Span[], inner: Span): boolean {
  const behind = firstFrom(spans.length, (index) => spans[index]?.start ?? Infinity, inner.start + 1);
  const last = spans[behind - 1];
  return last !== undefined && inner.end <= last.end;
}
