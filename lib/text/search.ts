/** Finds places in lists that are sorted by their spans: a sentence may be a line of a megabyte, so nothing walks it all. */
import type { Span, Token } from "../model.ts";
import type { Chunk } from "./chunks.ts";
import { overlaps } from "./span.ts";

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

/** The last token that ends at or before a place. */
export function tokenBefore(tokens: readonly Token[], place: number): Token | undefined {
  return tokens[firstFrom(tokens.length, (index) => tokens[index]?.span.end ?? Infinity, place + 1) - 1];
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

/** The noun phrase that holds a token; phrases are in order and disjoint. */
export function chunkHolding(chunks: readonly Chunk[], token: number): Chunk | null {
  const chunk = chunks[firstFrom(chunks.length, (index) => chunks[index]?.last ?? Infinity, token)];
  return chunk !== undefined && chunk.first <= token ? chunk : null;
}

/** Indexes of the sentences that a span reaches into, the first of them `from` or later. */
export function sentencesUnder(
  sentences: readonly { readonly span: Span }[],
  from: number,
  reached: Span,
): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < sentences.length; at += 1) {
    const span = sentences[at]?.span;
    if (span === undefined || span.start >= reached.end) break;
    if (overlaps(span, reached)) found.push(at);
  }
  return found;
}
