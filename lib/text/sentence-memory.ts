/** What is known of sentences from reading them before, for a text that is read again and again while it is written. */
import type { Span, Token } from "../model.ts";

/**
 * Tokens by the words of their sentence, of one reading: the next takes from it what it has already and leaves in it what it was
 * made of itself, so that it never holds more than one text. The words are all that tokens are made of.
 */
export type SentenceMemory = Map<string, RememberedSentence>;

export interface RememberedSentence {
  /** Where the sentence began when it was read. */
  readonly start: number;
  readonly tokens: readonly Token[];
}

/** The tokens of a sentence that was read before, at the place where it stands now; `null` where it was not. */
export function recalled(memory: SentenceMemory, words: string, { start }: Span): readonly Token[] | null {
  const known = memory.get(words);
  if (known === undefined) return null;
  const moved = start - known.start;
  // Those before a change stay the same objects, and what is remembered of them with them.
  if (moved === 0) return known.tokens;
  return known.tokens.map((token) => ({
    ...token,
    span: { start: token.span.start + moved, end: token.span.end + moved },
  }));
}
