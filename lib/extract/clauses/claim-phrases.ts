/** Noun phrases of clauses as the model's phrases. */
import type { Phrase, Token } from "../../model.ts";
import { phraseOf, type Chunk } from "../../text/chunks.ts";
import type { EntityLookup } from "../../text/passage.ts";
import { tokenSpan } from "../../text/span.ts";
import type { Nominal } from "./nominals.ts";

/** The words of one sentence, and who they name. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly sentence: number;
  readonly entityAt: EntityLookup;
}

/** The phrase of a chunk, where there is one. */
export function phraseIn(words: Words, chunk: Chunk | null): Phrase | null {
  return chunk === null ? null : phraseAt(words, chunk);
}

/** A chunk as the model's phrase; of a round or a series with what it consists of ("round of talks", whose lemma is "talk"). */
export function phraseAt({ tokens, sentence, entityAt }: Words, chunk: Chunk & Partial<Nominal>): Phrase {
  const { contents = null } = chunk;
  const head = tokens[chunk.head];
  if (head === undefined) return phraseOf(tokens, chunk, null);
  const span = tokenSpan(tokens, chunk.first, contents?.last ?? chunk.last);
  return {
    span,
    head: head.span,
    lemma: tokens[contents?.head ?? chunk.head]?.lemma ?? head.lemma,
    entity: entityAt(sentence, head.span),
  };
}
