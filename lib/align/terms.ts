/**
 * The words by which sentences are measured against each other: content lemmas, and shared entities in place of their
 * names, so that "Turkiye", "Turkey" and "both countries" weigh as the same.
 */
import type { Reading, Side, Sides, Token } from "../model.ts";
import { synonymClassOf } from "../lexicon/synonyms.ts";
import { isStory } from "../text/story.ts";

/** What one sentence is about. Keys are lemmas, or `@7` for shared entity 7. */
export interface Terms {
  /** Key -> its kin: what it shares with words that mean the same or come from the same stem. */
  readonly keys: ReadonlyMap<string, string>;
  /** Sum of the weights of all keys. */
  readonly weight: number;
}

/** The terms of all sentences of both reports, with the weight of each term. */
export interface Vocabulary {
  readonly terms: Sides<readonly Terms[]>;
  /** Weight of a term: the rarer in these two reports, the heavier (`ln(1 + sentences / sentences with the term)`). */
  readonly weightOf: (key: string) => number;
  /** Mean weight of a sentence; 0 when there is none. */
  readonly typical: number;
}

const content = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"]);

/** Verbs of so little content that sharing them says nothing of the story; saying is dealt with by attribution. */
const empty = new Set(["be", "do", "have", "say", "will", "would"]);

/** Length a lemma is cut to, in letters, to meet its relatives (negotiat-or, negotiat-ion); chosen on the dev pairs. */
const stemLength = 5;

/** Longest lemma, in letters, that stands for itself: shorter words share beginnings by chance. */
const wholeLength = 6;

/** What a lemma shares with its kin: its group of synonyms, or the beginning it has in common with its relatives. */
export function kinOf(lemma: string): string {
  return synonymClassOf(lemma) ?? (lemma.length > wholeLength ? lemma.slice(0, stemLength) : lemma);
}

/** Gathers the terms of two readings. `entityWords` tells by sentence which tokens name a shared entity. */
export function vocabularyOf(readings: Sides<Reading>, entityWords: Sides<readonly EntityWords[]>): Vocabulary {
  const keys: Sides<ReadonlyMap<string, string>[]> = {
    a: keysOf(readings.a, entityWords.a),
    b: keysOf(readings.b, entityWords.b),
  };
  const frequency = new Map<string, number>();
  let sentences = 0;
  for (const side of ["a", "b"] as const) {
    for (const own of keys[side]) {
      sentences += 1;
      for (const key of own.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    }
  }
  const weightOf = (key: string): number => Math.log(1 + sentences / (frequency.get(key) ?? 1));
  const weigh = (side: Side): Terms[] =>
    keys[side].map((own) => ({ keys: own, weight: [...own.keys()].reduce((sum, key) => sum + weightOf(key), 0) }));
  const terms = { a: weigh("a"), b: weigh("b") };
  const weights = [...terms.a, ...terms.b].map((own) => own.weight).filter((weight) => weight > 0);
  const typical = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  return { terms, weightOf, typical };
}

/** The words of one sentence that name entities: start of token -> shared entity. */
export type EntityWords = ReadonlyMap<number, number>;

function keysOf(reading: Reading, entityWords: readonly EntityWords[]): Map<string, string>[] {
  return reading.tokens.map((tokens, sentence) => {
    const keys = new Map<string, string>();
    if (!isStory(reading.sentences[sentence])) return keys;
    for (const token of tokens) {
      if (!tells(token)) continue;
      const entity = entityWords[sentence]?.get(token.span.start);
      keys.set(token.lemma, entity === undefined ? kinOf(token.lemma) : `@${entity}`);
    }
    return keys;
  });
}

function tells(token: Token): boolean {
  return content.has(token.tag) && !empty.has(token.lemma) && /[\p{L}\p{N}]/u.test(token.norm);
}
