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

/** Cuts the sentences of a text. The text has no markup in it. `begin` is called before each sentence's words are read. */
export function passageOf(text: string, sentences: readonly Sentence[], begin?: () => void): Passage {
  const tokens = tokensBySentence(text, sentences, begin);
  return {
    text,
    sentences,
    tokens,
    chunks: tokens.map((own) => chunksOf(own)),
    pieces: sentences.map((sentence) => piecesOf(text, sentence.span)),
  };
}

/** Tokens of each sentence; a headline in title case is read as the story under it writes its words. */
function tokensBySentence(text: string, sentences: readonly Sentence[], begin?: () => void): (readonly Token[])[] {
  const isTitled = ({ class: kind, span }: Sentence): boolean => kind === "headline" && isTitleCase(textOf(text, span));
  const tokens = sentences.map((sentence) => {
    begin?.();
    return isTitled(sentence) ? null : tokensOf(text, sentence.span);
  });
  if (!tokens.includes(null)) return tokens.map((own) => own ?? []);
  const story = tokens.filter((own, index) => own !== null && sentences[index]?.class === "body");
  const spellings = spellingsOf(
    text,
    story.map((own) => own ?? []),
  );
  return sentences.map(
    ({ span }, index) => tokens[index] ?? tokensOf(text, span, inSmallLetters(textOf(text, span), spellings)),
  );
}

/** Finds the entity that the words of a span name in a sentence; `null` when none does. */
export type EntityLookup = (sentence: number, head: Phrase["head"]) => number | null;
