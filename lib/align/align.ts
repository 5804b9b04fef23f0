/** Readings -> alignments: which sentences tell the same, at least in part. */
import type { Alignment, Gap, Match, Reading, Sides } from "../model.ts";
import { isStory } from "../text/story.ts";
import { candidatesOf } from "./candidates.ts";
import type { Measure } from "./measures.ts";
import type { Vocabulary } from "./terms.ts";

/** A pair of sentences with its score, whether or not it is a match. */
export type ScoredPair = Omit<Match, "kind">;

/** All pairs of sentences that share a telling word, with their scores, in the order of `a`, then `b`. */
export function scoredPairs(vocabulary: Vocabulary, measure: Measure): ScoredPair[] {
  return candidatesOf(vocabulary.terms).flatMap((partners, a) =>
    partners.map((b) => ({ a, b, score: measure.score(a, b) })),
  );
}

/**
 * Matches and gaps. A sentence may match several others, in any order; every sentence of the story without a match
 * gives a gap.
 */
export function align(
  readings: Sides<Reading>,
  scored: readonly ScoredPair[],
  verbatim: Sides<readonly (number | null)[]>,
  measure: Measure,
): Alignment[] {
  const strong = dropWeak(scored, measure.threshold);
  return addGaps(addVerbatim(keepNearBest(strong), verbatim), readings);
}

/**
 * Before: every pair that shares a word. After: those that the measure holds for a match.
 * a: "The pirates fled." b: "The pirates were tried in Aden." share one word: dropped.
 */
function dropWeak(pairs: readonly ScoredPair[], threshold: number): ScoredPair[] {
  return pairs.filter((pair) => pair.score >= threshold);
}

/** How many partners a sentence may bring; a news sentence tells two or three facts. */
const mostPartners = 3;

/** Least share of a sentence's best score that its further partners must reach; flat on the dev pairs from .5 to .7. */
const nearBest = 0.6;

/**
 * Before: a sentence matches every sentence that shares its main words. After: its best partners, if they are near its
 * best; a pair stays when either of the two holds it for one of its best.
 */
function keepNearBest(pairs: readonly ScoredPair[]): ScoredPair[] {
  const least = { a: leastKept(pairs, (pair) => pair.a), b: leastKept(pairs, (pair) => pair.b) };
  return pairs.filter((pair) => pair.score >= Math.min(least.a.get(pair.a) ?? 0, least.b.get(pair.b) ?? 0));
}

function leastKept(pairs: readonly ScoredPair[], sentenceOf: (pair: ScoredPair) => number): Map<number, number> {
  const scores = new Map<number, number[]>();
  for (const pair of pairs) {
    const own = scores.get(sentenceOf(pair));
    if (own === undefined) scores.set(sentenceOf(pair), [pair.score]);
    else own.push(pair.score);
  }
  const least = new Map<number, number>();
  for (const [sentence, own] of scores) {
    own.sort((x, y) => y - x);
    least.set(sentence, Math.max(own[mostPartners - 1] ?? 0, nearBest * (own[0] ?? 0)));
  }
  return least;
}

/** Before: matches by score. After: with them, as full matches, the sentences that both carry word for word. */
function addVerbatim(pairs: readonly ScoredPair[], verbatim: Sides<readonly (number | null)[]>): Match[] {
  const matches = new Map<string, Match>();
  const add = (a: number, b: number, score: number): unknown =>
    matches.set(`${a}-${b}`, { kind: "match", a, b, score });
  for (const pair of pairs) add(pair.a, pair.b, pair.score);
  verbatim.a.forEach((b, a) => b !== null && add(a, b, 1));
  verbatim.b.forEach((a, b) => a !== null && add(a, b, 1));
  return [...matches.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Before: matches. After: with them a gap for every sentence of the story that has none. */
function addGaps(matches: readonly Match[], readings: Sides<Reading>): Alignment[] {
  const gaps: Gap[] = [];
  for (const side of ["a", "b"] as const) {
    const matched = new Set(matches.map((match) => match[side]));
    readings[side].sentences.forEach((sentence, i) => {
      if (isStory(sentence) && !matched.has(i)) gaps.push({ kind: "gap", side, sentence: i });
    });
  }
  return [...matches, ...gaps];
}
