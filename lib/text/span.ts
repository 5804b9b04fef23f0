/** The algebra of half-open UTF-16 spans `[start, end)`. */
import type { Span, Token } from "../model.ts";

/** Whether two spans share at least one code unit. */
export function overlaps(x: Span, y: Span): boolean {
  return Math.min(x.end, y.end) > Math.max(x.start, y.start);
}

/** Whether the inner span lies wholly inside the outer one. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds both. */
export function cover(x: Span, y: Span): Span {
  return { start: Math.min(x.start, y.start), end: Math.max(x.end, y.end) };
}

/** The words of a span. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The span of tokens `first` to `last` of a sentence, both included. */
export function tokenSpan(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.span.start ?? 0, end: tokens[last]?.span.end ?? 0 };
}
