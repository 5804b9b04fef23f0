/** A report cut into sentences, tokens and phrases: what every extractor works on. */
import type { Phrase, Sentence, Token } from "../model.ts";
import { chunksOf, type Chunk } from "./chunks.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { textOf } from "./span.ts";
import { inSmallLetters, isTitleCase, spellingsOf } from "./title-case.ts";
import { tokensOf } from "./tokens.ts";

export interface Passage {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Tokens of each sentence. */
  readonly tokens: readonly (readonly Token[])[];
  /** Noun phrases of each sentence, in order and disjoint. */
  readonly chunks: readonly (readonly Chunk[])[];
  /** Each sentence cut for reading numbers and times. */
  readonly pieces: readonly (readonly Piece[])[];
}

/** Cuts the sentences of a text. The text has no markup in it. */
export function passageOf(text: string, sentences: readonly Sentence[]): Passage {
  const tokens = tokensBySentence(text, sentences);
  return {
    text,
    sentences,
    tokens,
    chunks: tokens.map((own) => chunksOf(own)),
    pieces: sentences.map((sentence) => piecesOf(text, sentence.span)),
  };
}

/** Tokens of each sentence; a headline in title case is read again as the story under it writes its words. */
function tokensBySentence(text: string, sentences: readonly Sentence[]): (readonly Token[])[] {
  const tokens: (readonly Token[])[] = sentences.map((sentence) => tokensOf(text, sentence.span));
  const titled = sentences.flatMap((sentence, index) =>
    sentence.class === "headline" && isTitleCase(textOf(text, sentence.span)) ? [{ sentence, index }] : [],
  );
  if (titled.length === 0) return tokens;
  const story = tokens.filter((_, index) => sentences[index]?.class === "body");
  const spellings = spellingsOf(text, story);
  for (const { sentence, index } of titled) {
    tokens[index] = tokensOf(text, sentence.span, inSmallLetters(textOf(text, sentence.span), spellings));
  }
  return tokens;
}

/** Finds the entity that the words of a span name in a sentence; `null` when none does. */
export type EntityLookup = (sentence: number, head: Phrase["head"]) => number | null;
