/** Where words stand: who has a table of words looks these up, instead of each word of a report in the table. */
import type { Token } from "../model.ts";
import { remembered } from "./remembered.ts";

/** A sentence, as far as its words are concerned. */
interface Worded {
  readonly tokens: readonly Token[];
}

/** A word of one of some sentences. */
export interface WordPlace<S extends Worded> {
  readonly sentence: S;
  /** Index of the token in its sentence. */
  readonly at: number;
  readonly token: Token;
}

/** A table of words, or a test that they pass. */
export type Words = ReadonlySet<string> | ReadonlyMap<string, unknown> | ((word: string) => boolean);

/** The tokens of some sentences, counted through from the first to the last. */
interface WordIndex {
  /** Numbers of the tokens of which a word is norm or lemma, ascending. */
  readonly tokens: ReadonlyMap<string, readonly number[]>;
  /** The sentence of each token. */
  readonly sentences: Int32Array;
  /** The number of the first token of each sentence. */
  readonly starts: Int32Array;
}

/** Built once for a reading: each rule walks over the words that it asks for, and not over all. */
const indexOf = remembered((all: readonly Worded[]): WordIndex => {
  const tokens = new Map<string, number[]>();
  const add = (word: string, token: number): void => {
    const known = tokens.get(word);
    if (known === undefined) tokens.set(word, [token]);
    else known.push(token);
  };
  const sentences = new Int32Array(all.reduce((sum, own) => sum + own.tokens.length, 0));
  const starts = new Int32Array(all.length);
  let next = 0;
  all.forEach((own, sentence) => {
    starts[sentence] = next;
    for (const { norm, lemma } of own.tokens) {
      add(norm, next);
      if (lemma !== norm) add(lemma, next);
      sentences[next] = sentence;
      next += 1;
    }
  });
  return { tokens, sentences, starts };
});

/** Which of some words stand in some sentences, as norm or lemma. */
function toldOf(sentences: readonly Worded[], words: Words): string[] {
  const { tokens } = indexOf(sentences);
  if (typeof words === "function") return [...tokens.keys()].filter(words);
  const [fewer, others] = words.size < tokens.size ? [words, tokens] : [tokens, words];
  const told: string[] = [];
  for (const word of fewer.keys()) if (others.has(word)) told.push(word);
  return told;
}

/** The tokens of which one of some words is norm or lemma, in text order. */
export function placesOf<S extends Worded>(sentences: readonly S[], words: Words): WordPlace<S>[] {
  const { tokens, sentences: sentenceOf, starts } = indexOf(sentences);
  const found = toldOf(sentences, words).flatMap((word) => tokens.get(word) ?? []);
  const places: WordPlace<S>[] = [];
  let last = -1;
  for (const number of Int32Array.from(found).sort()) {
    const index = sentenceOf[number] ?? 0;
    const sentence = sentences[index];
    const at = number - (starts[index] ?? 0);
    const token = sentence?.tokens[at];
    // A token may be found by its norm and by its lemma.
    if (number !== last && sentence !== undefined && token !== undefined) places.push({ sentence, at, token });
    last = number;
  }
  return places;
}

/** What a function makes of each place of some words, by sentence: most sentences have none. */
export function foundAt<S extends Worded & { readonly index: number }, T>(
  sentences: readonly S[],
  words: Words,
  find: (place: WordPlace<S>) => T | null,
): (readonly T[])[] {
  const found: (readonly T[])[] = sentences.map(() => nothing);
  let own: T[] = [];
  let index = -1;
  for (const place of placesOf(sentences, words)) {
    const one = find(place);
    if (one === null) continue;
    if (place.sentence.index !== index) {
      index = place.sentence.index;
      own = [];
      found[index] = own;
    }
    own.push(one);
  }
  return found;
}

const nothing: readonly never[] = [];

/** Indexes of the tokens of which one of some words is norm or lemma, by sentence. */
export function indexesOf(
  sentences: readonly (Worded & { readonly index: number })[],
  words: Words,
): (readonly number[])[] {
  return foundAt(sentences, words, ({ at }) => at);
}

/** All words of some sentences, as norm or lemma. */
export function wordsTold(sentences: readonly Worded[]): ReadonlyMap<string, unknown> {
  return indexOf(sentences).tokens;
}

/** All words of some sentences as they are written, in small letters. */
export const normsTold = remembered((sentences: readonly Worded[]): ReadonlySet<string> => {
  const norms = new Set<string>();
  for (const { tokens } of sentences) for (const { norm } of tokens) norms.add(norm);
  return norms;
});
