/** A report cut into sentences and tokens, with its noun phrases: what every extractor works on. */
import type { Phrase, Sentence, Token } from "../model.ts";
import type { Chunk } from "./chunks.ts";

export interface Passage {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Tokens of each sentence. */
  readonly tokens: readonly (readonly Token[])[];
  /** Noun phrases of each sentence, in order and disjoint. */
  readonly chunks: readonly (readonly Chunk[])[];
}

/** Finds the entity that the words of a span name in a sentence; `null` when none does. */
export type EntityLookup = (sentence: number, head: Phrase["head"]) => number | null;
