/** Finds noun phrases of one sentence by where they stand in its text. */
import type { Phrase, Token } from "../model.ts";
import type { Chunk } from "../text/chunks.ts";
import { phraseOf } from "../text/chunks.ts";
import type { EntityLookup } from "../text/passage.ts";

export interface PhraseFinder {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** A chunk as a phrase with its entity. */
  readonly phrase: (chunk: Chunk) => Phrase;
  /** The chunk that begins at a token. */
  readonly chunkAt: (token: number) => Chunk | undefined;
  /** The chunk that ends at a token. */
  readonly chunkUpTo: (token: number) => Chunk | undefined;
  readonly tokenAt: (offset: number) => Token | undefined;
  /** The phrase behind one of some prepositions that stands right at an offset: "for | the plan". */
  readonly behind: (offset: number, prepositions: readonly string[]) => Phrase | null;
  /** A phrase with what hangs on it by "of": "the mayor | of Oslo". */
  readonly extend: (phrase: Phrase) => Phrase;
  /** The content words of the phrase or adjective that stands at an offset, "as" and quotation marks skipped. */
  readonly judgementAfter: (offset: number) => { readonly word: string; readonly end: number }[];
}

/** Words of a judgement: "a | reckless, corrupt and dangerous man". */
const longestJudgement = 8;
/** Prepositional phrases taken into a phrase: "the leader | of the wing | of the party". */
const longestChain = 3;

/** Builds the finder of one sentence. */
export function phraseFinder(tokens: readonly Token[], chunks: readonly Chunk[], sentence: number, entityAt: EntityLookup): PhraseFinder {
  const byFirst = new Map(chunks.map((chunk) => [chunk.first, chunk]));
  const byLast = new Map(chunks.map((chunk) => [chunk.last, chunk]));
  const indexAt = (offset: number): number => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.span.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const phrase = (chunk: Chunk): Phrase => {
    const bare = phraseOf(tokens, chunk, null);
    return { ...bare, entity: entityAt(sentence, bare.head) };
  };
  return {
    tokens,
    chunks,
    phrase,
    chunkAt: (token) => byFirst.get(token),
    chunkUpTo: (token) => byLast.get(token),
    tokenAt: (offset) => tokens[indexAt(offset)],
    behind(offset, prepositions) {
      const at = indexAt(offset);
      const chunk = byFirst.get(at + 1);
      return chunk !== undefined && prepositions.includes(tokens[at]?.norm ?? "") ? phrase(chunk) : null;
    },
    extend(given) {
      let end = given.span.end;
      let at = indexAt(end);
      for (let links = 0; links < longestChain; links += 1) {
        const chunk = byFirst.get(at + 1);
        if (tokens[at]?.norm !== "of" || chunk === undefined) break;
        end = tokens[chunk.last]?.span.end ?? end;
        at = chunk.last + 1;
      }
      return end === given.span.end ? given : { ...given, span: { start: given.span.start, end } };
    },
    judgementAfter(offset) {
      const words: { word: string; end: number }[] = [];
      const from = indexAt(offset);
      for (let at = from; at < Math.min(tokens.length, from + longestJudgement); at += 1) {
        const token = tokens[at];
        if (token === undefined) break;
        if (token.tag === "VERB" || token.tag === "AUX" || token.tag === "SCONJ" || (token.tag === "ADP" && token.norm !== "as")) break;
        if (token.tag === "ADJ" || token.tag === "NOUN" || token.tag === "PROPN") words.push({ word: token.lemma, end: token.span.end });
      }
      return words;
    },
  };
}
