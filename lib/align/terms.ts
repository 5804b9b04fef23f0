/**
 * The words by which sentences are measured against each other: content lemmas, each with its kin, so that "ceasefire"
 * and "truce", "negotiator" and "negotiation", "Turkiye" and "Turkey" meet. A name stays a word of its own beside its
 * entity: replacing it by the entity was tried and cost two points of alignment F1, for a full name tells more than a
 * last name.
 */
import type { Reading, Sides, Token } from "../model.ts";
import { synonymClassOf } from "../lexicon/synonyms.ts";
import { meaningsOf } from "../lexicon/wordnet.ts";
import { isStory } from "../text/story.ts";

/** A word as it counts in a sentence. */
export interface Term {
  /** What it shares with words that mean the same, come from the same stem or name the same entity (`@7`). */
  readonly kin: string;
  /** The rarer in these two reports, the heavier: `ln(1 + sentences / sentences with the word)`. */
  readonly weight: number;
  /** Meanings that it shares with another word of these two reports, of another kin; mostly none. */
  readonly meanings: readonly string[];
}

/** What one sentence is about. */
export interface Terms {
  /** By lemma. */
  readonly words: ReadonlyMap<string, Term>;
  /** Sum of the weights of all words. */
  readonly weight: number;
}

/** The terms of all sentences of both reports. */
export interface Vocabulary {
  readonly terms: Sides<readonly Terms[]>;
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
  const kin = { a: kinByLemma(readings.a, entityWords.a), b: kinByLemma(readings.b, entityWords.b) };
  const frequency = new Map<string, number>();
  for (const own of [...kin.a, ...kin.b]) {
    for (const lemma of own.keys()) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1);
  }
  const sentences = kin.a.length + kin.b.length;
  const meanings = sharedMeanings([...kin.a, ...kin.b]);
  const weights = new Map([...frequency].map(([lemma, count]) => [lemma, Math.log(1 + sentences / count)]));
  const weigh = (own: ReadonlyMap<string, string>): Terms => {
    const words = new Map(
      [...own].map(([lemma, of]) => [
        lemma,
        { kin: of, weight: weights.get(lemma) ?? 0, meanings: meanings.get(lemma) ?? none },
      ]),
    );
    return { words, weight: [...words.values()].reduce((sum, term) => sum + term.weight, 0) };
  };
  const terms = { a: kin.a.map(weigh), b: kin.b.map(weigh) };
  const told = [...terms.a, ...terms.b].map((own) => own.weight).filter((weight) => weight > 0);
  return { terms, typical: told.reduce((sum, weight) => sum + weight, 0) / Math.max(1, told.length) };
}

const none: readonly string[] = [];

/** Of the words of all sentences those that share a meaning with a word of another kin, with these meanings. */
function sharedMeanings(sentences: readonly ReadonlyMap<string, string>[]): Map<string, readonly string[]> {
  const meanings = new Map<string, readonly string[]>();
  const firstKin = new Map<string, string>();
  const shared = new Set<string>();
  for (const own of sentences) {
    for (const [lemma, kin] of own) {
      if (meanings.has(lemma) || kin.startsWith("@")) continue;
      const told = meaningsOf(lemma);
      meanings.set(lemma, told);
      for (const meaning of told) {
        const first = firstKin.get(meaning);
        if (first === undefined) firstKin.set(meaning, kin);
        else if (first !== kin) shared.add(meaning);
      }
    }
  }
  for (const [lemma, told] of meanings) {
    const kept = told.filter((meaning) => shared.has(meaning));
    if (kept.length > 0) meanings.set(lemma, kept);
    else meanings.delete(lemma);
  }
  return meanings;
}

/** A token that is part of a name. */
export interface NameWord {
  /** Shared entity that it names. */
  readonly entity: number;
  /** The word it counts as; `null` when an earlier token counts for the whole name. */
  readonly word: string | null;
}

/** The words of one sentence that name entities, by the start of their token. */
export type EntityWords = ReadonlyMap<number, NameWord>;

/** The telling lemmas of each sentence with their kin. */
function kinByLemma(reading: Reading, entityWords: readonly EntityWords[]): Map<string, string>[] {
  return reading.tokens.map((tokens, sentence) => {
    const kin = new Map<string, string>();
    if (!isStory(reading.sentences[sentence])) return kin;
    for (const token of tokens) {
      if (!tells(token)) continue;
      const name = entityWords[sentence]?.get(token.span.start);
      if (name === undefined) kin.set(token.lemma, kinOf(token.lemma));
      else if (name.word !== null) kin.set(name.word, `@${name.entity}`);
    }
    return kin;
  });
}

function tells(token: Token): boolean {
  return content.has(token.tag) && !empty.has(token.lemma) && /[\p{L}\p{N}]/u.test(token.norm);
}
