/** Finds noun phrases of one sentence by where they stand in its text. */
import type { Phrase, Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import { phraseOf } from "../../text/chunks.ts";
import type { EntityLookup } from "../../text/passage.ts";
import { tokenFrom } from "../../text/search.ts";

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
  /** The phrase that begins right at an offset. */
  readonly phraseFrom: (offset: number) => Phrase | null;
  /** Phrases joined to one by "and": "Chile | and Peru". */
  readonly joined: (phrase: Phrase, beforeVerb: boolean) => Phrase[];
  /**
   * A phrase with what hangs on it by "of": "the mayor | of Oslo". Behind a verb that takes "of" itself only what is not the
   * verb's: "accused the mayor | of Oslo | of theft".
   */
  readonly extend: (phrase: Phrase, verb?: string) => Phrase;
  /** The content words of the phrase or adjective that stands at an offset, "as" and quotation marks skipped. */
  readonly judgementAfter: (offset: number) => { readonly word: string; readonly end: number }[];
}

/** Words of a judgement: "a | reckless, corrupt and dangerous man". */
const longestJudgement = 8;
/** Members of a list of names: "Chile, Peru, Bolivia and Brazil". */
const mostJoined = 6;
/** Adverbs before a preposition: "confidence in the mayor | even among". */
const mostAdverbs = 2;
/** Prepositional phrases taken into a phrase: "the leader | of the wing | of the party". */
const longestChain = 3;

/** Builds the finder of one sentence. */
export function phraseFinder(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  sentence: number,
  entityAt: EntityLookup,
): PhraseFinder {
  const byFirst = new Map(chunks.map((chunk) => [chunk.first, chunk]));
  const byLast = new Map(chunks.map((chunk) => [chunk.last, chunk]));
  const indexAt = (offset: number): number => tokenFrom(tokens, offset);
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
      let at = indexAt(offset);
      while (tokens[at]?.tag === "ADV" && at - indexAt(offset) < mostAdverbs) at += 1;
      const chunk = byFirst.get(at + 1);
      return chunk !== undefined && prepositions.includes(tokens[at]?.norm ?? "") ? phrase(chunk) : null;
    },
    phraseFrom(offset) {
      const chunk = byFirst.get(indexAt(offset));
      return chunk === undefined ? null : phrase(chunk);
    },
    joined(given, beforeVerb) {
      const found: Phrase[] = [];
      let at = indexAt(given.span.end);
      let ended = false;
      while (!ended && found.length < mostJoined) {
        const comma = tokens[at]?.norm === ",";
        if (comma) at += 1;
        ended = tokens[at]?.norm === "and";
        if (ended) at += 1;
        const chunk = comma || ended ? byFirst.get(at) : undefined;
        if (chunk === undefined) return [];
        found.push(phrase(chunk));
        at = chunk.last + 1;
      }
      if (!ended) return [];
      const next = tokens[at]?.tag;
      // "thanked the mayor and the crowd cheered": before a verb the phrase behind "and" begins a clause.
      return !beforeVerb && (next === "VERB" || next === "AUX") ? [] : found;
    },
    extend(given, verb = "") {
      let end = given.span.end;
      let at = indexAt(end);
      for (let links = 0; links < longestChain; links += 1) {
        const chunk = byFirst.get(at + 1);
        if (tokens[at]?.norm !== "of" || chunk === undefined) break;
        if (verbsWithOf.has(verb) && !isOwn(tokens, chunk)) break;
        end = tokens[chunk.last]?.span.end ?? end;
        at = chunk.last + 1;
      }
      // "the heiress, Ines Duarte,": the name belongs to who it names.
      const name =
        tokens[at]?.norm === "," && tokens[indexAt(given.head.start)]?.tag === "NOUN" ? byFirst.get(at + 1) : undefined;
      if (name !== undefined && isName(tokens, name)) end = tokens[name.last]?.span.end ?? end;
      return end === given.span.end ? given : { ...given, span: { start: given.span.start, end } };
    },
    judgementAfter(offset) {
      const words: { word: string; end: number }[] = [];
      const from = indexAt(offset);
      for (let at = from; at < Math.min(tokens.length, from + longestJudgement); at += 1) {
        const token = tokens[at];
        if (token === undefined) break;
        if (
          token.tag === "VERB" ||
          token.tag === "AUX" ||
          token.tag === "SCONJ" ||
          (token.tag === "ADP" && token.norm !== "as")
        )
          break;
        if (token.tag === "ADJ" || token.tag === "NOUN" || token.tag === "PROPN")
          words.push({ word: token.lemma, end: token.span.end });
      }
      return words;
    },
  };
}

const verbsWithOf = new Set([
  "accuse",
  "acquit",
  "assure",
  "clear",
  "convict",
  "deprive",
  "inform",
  "notify",
  "remind",
  "strip",
  "suspect",
  "warn",
]);

/** Whether "of" and a phrase belong to the noun before although the verb takes "of": a name, or "of" once more behind it. */
function isOwn(tokens: readonly Token[], chunk: Chunk): boolean {
  if (tokens[chunk.head]?.tag === "PROPN") return true;
  return tokens[chunk.first]?.tag === "DET" && tokens[chunk.last + 1]?.norm === "of";
}

/** Whether a phrase is nothing but a name that a mark closes off. */
function isName(tokens: readonly Token[], chunk: Chunk): boolean {
  for (let at = chunk.first; at <= chunk.last; at += 1) if (tokens[at]?.tag !== "PROPN") return false;
  const next = tokens[chunk.last + 1];
  return next === undefined || next.norm === "," || next.norm === ".";
}
