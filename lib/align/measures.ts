/** How alike two sentences are, from 0 to 1, by the measure the user chose. All are symmetric. */
import { compareTwoStrings } from "string-similarity";
import type { Reading, Sides, SimilarityMeasure } from "../model.ts";
import { textOf } from "../text/span.ts";
import type { Term, Terms, Vocabulary } from "./terms.ts";

/** Measures sentence `a` of the first report against sentence `b` of the second. */
export interface Measure {
  readonly score: (a: number, b: number) => number;
  /** Least score of a match; chosen for each measure on the dev pairs for the best alignment F1. */
  readonly threshold: number;
}

/** Parts of its weight that a word keeps when another stands for it. */
interface Shares {
  /** Its kin: "assurance", "assured", "guarantee". */
  readonly kin: number;
  /** A word that has one of its meanings in common: "flee", "escape". */
  readonly meaning: number;
}

/**
 * A shared meaning counts for less than kin, for words have several. On the dev data 0.3 gains half a point of alignment F1 on
 * summaries and 0.4 of correlation on sentence pairs; at 0.5 agreements lose two points of precision.
 */
const shares: Shares = { kin: 0.5, meaning: 0.3 };
const noShares: Shares = { kin: 0, meaning: 0 };

export const measures: Readonly<
  Record<SimilarityMeasure, (readings: Sides<Reading>, vocabulary: Vocabulary) => Measure>
> = {
  /**
   * Shared weight over the sentences' own, with the weight of a typical sentence added below: two short sentences that
   * share their only word ("He resigned." / "She resigned on Monday.") are no match by that alone. Without the addition
   * alignment F1 on the dev pairs falls by three points.
   */
  words: (_readings, vocabulary) => ({
    score: (a, b) => {
      const x = vocabulary.terms.a[a];
      const y = vocabulary.terms.b[b];
      if (x === undefined || y === undefined) return 0;
      const own = Math.sqrt(x.weight * y.weight);
      return own === 0 ? 0 : sharedWeight(x, y, (term) => term.weight, shares) / (own + vocabulary.typical);
    },
    threshold: 0.096,
  }),
  /** Cosine of the terms' weights. */
  tfidf: (_readings, vocabulary) => {
    const square = (term: Term): number => term.weight ** 2;
    const norm = (terms: Terms): number =>
      Math.sqrt([...terms.words.values()].reduce((sum, term) => sum + square(term), 0));
    const norms = { a: vocabulary.terms.a.map(norm), b: vocabulary.terms.b.map(norm) };
    return {
      score: (a, b) => {
        const x = vocabulary.terms.a[a];
        const y = vocabulary.terms.b[b];
        if (x === undefined || y === undefined) return 0;
        const own = (norms.a[a] ?? 0) * (norms.b[b] ?? 0);
        return own === 0 ? 0 : sharedWeight(x, y, square, noShares) / own;
      },
      threshold: 0.14,
    };
  },
  /** Sørensen-Dice coefficient of letter pairs, as the package `string-similarity` has it. */
  dice: (readings) => ({
    score: (a, b) => {
      const x = readings.a.sentences[a];
      const y = readings.b.sentences[b];
      if (x === undefined || y === undefined) return 0;
      return compareTwoStrings(textOf(readings.a.report.text, x.span), textOf(readings.b.report.text, y.span));
    },
    threshold: 0.38,
  }),
};

/** Weight of the words that both have, and part of the weight of those that share their kin or a meaning only. */
function sharedWeight(x: Terms, y: Terms, weightOf: (term: Term) => number, parts: Shares): number {
  let whole = 0;
  const rest = new Map<string, number>();
  for (const [lemma, term] of x.words) {
    if (y.words.has(lemma)) whole += weightOf(term);
    else if (parts.kin > 0) rest.set(term.kin, (rest.get(term.kin) ?? 0) + weightOf(term));
  }
  if (rest.size === 0) return whole;
  const met = new Map<string, number>();
  const unmet: Term[] = [];
  for (const [lemma, term] of y.words) {
    if (x.words.has(lemma)) continue;
    if (rest.has(term.kin)) met.set(term.kin, (met.get(term.kin) ?? 0) + weightOf(term));
    else if (term.meanings.length > 0) unmet.push(term);
  }
  // The lesser of the two keeps the measure symmetric when one word meets two relatives.
  for (const [kin, weight] of met) whole += parts.kin * Math.min(weight, rest.get(kin) ?? 0);
  if (unmet.length === 0) return whole;
  const others = [...x.words].flatMap(([lemma, term]) =>
    term.meanings.length > 0 && !y.words.has(lemma) && !met.has(term.kin) ? [term] : [],
  );
  return whole + parts.meaning * weightOfMeanings(others, unmet, weightOf);
}

/** Weight of the words that meet in a meaning, on the side where it is the lesser: that keeps the measure symmetric. */
function weightOfMeanings(x: readonly Term[], y: readonly Term[], weightOf: (term: Term) => number): number {
  const meets = (term: Term, others: readonly Term[]): boolean =>
    others.some(({ meanings }) => meanings.some((meaning) => term.meanings.includes(meaning)));
  const weightOn = (own: readonly Term[], others: readonly Term[]): number =>
    own.reduce((sum, term) => (meets(term, others) ? sum + weightOf(term) : sum), 0);
  return Math.min(weightOn(x, y), weightOn(y, x));
}
