/** A report cut into sentences, tokens and phrases: what every extractor works on. */
import type { Phrase, Sentence, Span, Token } from "../model.ts";
import { chunksOf, type Chunk } from "./chunks.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { recalled, type SentenceMemory } from "./sentence-memory.ts";
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

/**
 * Cuts the sentences of a text. The text has no markup in it. `begin` is called before each sentence's words are read; `memory`
 * gives those that were read before, and has these afterwards.
 */
export function passageOf(
  text: string,
  sentences: readonly Sentence[],
  begin?: () => void,
  memory?: SentenceMemory,
): Passage {
  const tokens = tokensBySentence(text, sentences, readerOf(text, memory), begin);
  return {
    text,
    sentences,
    tokens,
    chunks: tokens.map((own) => chunksOf(own)),
    pieces: sentences.map((sentence) => piecesOf(text, sentence.span)),
  };
}

/** Gives the tokens of a span that is to be read in certain words. */
type Reader = (span: Span, words: string) => readonly Token[];

/** A reader of one text that asks the memory first. */
function readerOf(text: string, memory?: SentenceMemory): Reader {
  if (memory === undefined) return (span, words) => tokensOf(text, span, words);
  const before = new Map(memory);
  memory.clear();
  return (span, words) => {
    const tokens = recalled(before, words, span) ?? tokensOf(text, span, words);
    memory.set(words, { start: span.start, tokens });
    return tokens;
  };
}

/** Tokens of each sentence; a headline in title case is read as the story under it writes its words. */
function tokensBySentence(
  text: string,
  sentences: readonly Sentence[],
  read: Reader,
  begin?: () => void,
): (readonly Token[])[] {
  const isTitled = ({ class: kind, span }: Sentence): boolean => kind === "headline" && isTitleCase(textOf(text, span));
  const tokens = sentences.map((sentence) => {
    begin?.();
    return isTitled(sentence) ? null : read(sentence.span, textOf(text, sentence.span));
  });
  if (!tokens.includes(null)) return tokens.map((own) => own ?? []);
  const story = tokens.filter((own, index) => own !== null && sentences[index]?.class === "body");
  const spellings = spellingsOf(
    text,
    story.map((own) => own ?? []),
  );
  return sentences.map(({ span }, index) => tokens[index] ?? read(span, inSmallLetters(textOf(text, span), spellings)));
}

/** Finds the entity that the words of a span name in a sentence; `null` when none does. */
export type EntityLookup = (sentence: number, head: Phrase["head"]) => number | null;
