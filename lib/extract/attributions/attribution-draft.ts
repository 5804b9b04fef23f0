/** Attributions on their way to being made. */
import type { Span, Token } from "../../model.ts";
import { tokenSpan } from "../../text/span.ts";
import type { Nominal } from "../clauses/nominals.ts";

/** A stretch of one sentence by token index, both inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** One attribution as it is found, before its spans are made. */
export interface Draft {
  readonly sentence: number;
  readonly cue: Stretch | null;
  readonly source: Nominal | null;
  readonly content: readonly Span[];
  readonly direct: boolean;
}

/** An attribution in the reporter's words; none when nothing is left of its content. */
export function draftOf(
  tokens: readonly Token[],
  sentence: number,
  cue: Stretch,
  source: Nominal | null,
  content: readonly (Stretch | null)[],
): Draft[] {
  const spans: Span[] = [];
  for (const one of content) if (one !== null) spans.push(tokenSpan(tokens, one.first, one.last));
  return spans.length === 0 ? [] : [{ sentence, cue, source, content: spans, direct: false }];
}
