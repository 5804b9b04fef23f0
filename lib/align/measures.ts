/** How alike two sentences are, from 0 to 1, by the measure the user chose. All are symmetric. */
import { compareTwoStrings } from "string-similarity";
import type { Reading, Sides, SimilarityMeasure } from "../model.ts";
import { textOf } from "../text/span.ts";
import type { Terms, Vocabulary } from "./terms.ts";

/** Measures sentence `a` of the first report against sentence `b` of the second. */
export interface Measure {
  readonly score: (a: number, b: number) => number;
  /** Least score of a match; chosen for each measure on the dev pairs for the best alignment F1. */
  readonly threshold: number;
}

/** Part of its weight that a word keeps when only its kin is shared: "assurance", "assured", "guarantee". */
const kinShare = 0.5;

export const measures: Readonly<Record<SimilarityMeasure, (readings: Sides<Reading>, vocabulary: Vocabulary) => Measure>> = {
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
      return own === 0 ? 0 : sharedWeight(x, y, vocabulary.weightOf, kinShare) / (own + vocabulary.typical);
    },
    threshold: 0.09,
  }),
  /** Cosine of the terms' weights. */
  tfidf: (_readings, vocabulary) => {
    const square = (key: string): number => vocabulary.weightOf(key) ** 2;
    const norm = (terms: Terms): number => Math.sqrt([...terms.keys.keys()].reduce((sum, key) => sum + square(key), 0));
    const norms = { a: vocabulary.terms.a.map(norm), b: vocabulary.terms.b.map(norm) };
    return {
      score: (a, b) => {
        const x = vocabulary.terms.a[a];
        const y = vocabulary.terms.b[b];
        if (x === undefined || y === undefined) return 0;
        const own = (norms.a[a] ?? 0) * (norms.b[b] ?? 0);
        return own === 0 ? 0 : sharedWeight(x, y, square, 0) / own;
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

/** Weight of the keys that both have, and part of the weight of those that share their kin only. */
function sharedWeight(x: Terms, y: Terms, weightOf: (key: string) => number, share: number): number {
  let whole = 0;
  const rest = { x: new Map<string, number>(), y: new Map<string, number>() };
  for (const [key, kin] of x.keys) {
    if (y.keys.has(key)) whole += weightOf(key);
    else if (share > 0) rest.x.set(kin, (rest.x.get(kin) ?? 0) + weightOf(key));
  }
  if (share === 0) return whole;
  for (const [key, kin] of y.keys) {
    if (rest.x.has(kin) && !x.keys.has(key)) rest.y.set(kin, (rest.y.get(kin) ?? 0) + weightOf(key));
  }
  // The lesser of the two keeps the measure symmetric when one word meets two relatives.
  for (const [kin, weight] of rest.y) whole += share * Math.min(weight, rest.x.get(kin) ?? 0);
  return whole;
}
