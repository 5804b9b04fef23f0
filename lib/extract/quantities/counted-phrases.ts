/** Phrases of a sentence, as far as counting needs them. */
import type { Phrase, Span, Token } from "../../model.ts";
import { phraseOf, type Chunk } from "../../text/chunks.ts";
import { chunkHolding } from "../../text/search.ts";

/** A sentence as far as counting needs it. */
export interface Counting {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** Spans of the times in it: "two people Friday" counts no Fridays. */
  readonly times: readonly Span[];
  readonly entityAt: (head: Span) => number | null;
}

/** The phrase that ends at a token and is headed by it: "Catarina Holm" at "Holm". */
export function phraseAt(counting: Counting, index: number): Phrase | null {
  const chunk = chunkHolding(counting.chunks, index);
  return makePhrase(counting, { first: chunk?.first ?? index, head: index, last: index });
}

/** A phrase of one token. */
export function wordAt(counting: Counting, index: number): Phrase | null {
  return makePhrase(counting, { first: index, head: index, last: index });
}

/** A chunk as a phrase. */
export function makePhrase({ tokens, entityAt }: Counting, chunk: Chunk): Phrase | null {
  const head = tokens[chunk.head];
  return head === undefined ? null : phraseOf(tokens, chunk, entityAt(head.span));
}

export const nouns: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);
