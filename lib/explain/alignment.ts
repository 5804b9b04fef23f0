/** How two sentences fared in the alignment: the words they share, their score, and the step that parted them. */
import type { Term, Vocabulary } from "../align/terms.ts";
import type { Alignment, SharedWord, Sides } from "../model.ts";
import type { ScoredPair } from "../align/align.ts";
import { otherSide, type Story } from "../classify/story.ts";

/** What the alignment made of two reports. */
export interface Aligned {
  /** Whether a report is so short that sentences are weighed by themselves. */
  readonly short: boolean;
  readonly story: Pick<Story, "links">;
  readonly scored: readonly ScoredPair[];
  readonly verbatim: Sides<readonly (number | null)[]>;
  readonly alignments: readonly Alignment[];
  /** Line of a sentence as it is shown: `A:3`. */
  readonly placeOf: (side: "a" | "b", sentence: number) => string;
}

/** The words that two sentences share, the heaviest first. */
export function sharedWords({ terms }: Vocabulary, { a, b }: Sides<number>): SharedWord[] {
  const x = terms.a[a]?.words ?? new Map<string, Term>();
  const y = terms.b[b]?.words ?? new Map<string, Term>();
  const found: SharedWord[] = [];
  for (const [lemma, term] of x) {
    const same = y.get(lemma);
    if (same !== undefined) {
      found.push({ words: { a: lemma, b: lemma }, how: "same", weight: term.weight });
      continue;
    }
    for (const [other, otherTerm] of y) {
      if (x.has(other)) continue;
      const how = relationOf(term, otherTerm);
      if (how !== null)
        found.push({ words: { a: lemma, b: other }, how, weight: Math.min(term.weight, otherTerm.weight) });
    }
  }
  return found.sort((p, q) => q.weight - p.weight || (p.words.a < q.words.a ? -1 : 1));
}

function relationOf(x: Term, y: Term): "kin" | "meaning" | null {
  if (x.kin === y.kin) return "kin";
  return x.meanings.some((meaning) => y.meanings.includes(meaning)) ? "meaning" : null;
}

/** In plain words why two sentences are aligned, or at which step they were parted. */
export function alignmentOf(aligned: Aligned, pair: Sides<number>, weighed: boolean, words: number): string {
  const { alignments, scored, short, verbatim, placeOf } = aligned;
  const { links } = aligned.story;
  if (links.isLinked(pair)) return "Aligned: linked by a correction.";
  if (links.isUnlinked(pair)) return "Not aligned: unlinked by a correction.";
  const matched = alignments.some((one) => one.kind === "match" && one.a === pair.a && one.b === pair.b);
  if (verbatim.a[pair.a] === pair.b || verbatim.b[pair.b] === pair.a)
    return "Aligned: both carry the sentence word for word.";
  const alone = short ? " In so short a report the sentences' own words, names and numbers are weighed as well." : "";
  if (matched) return `Aligned: enough speaks for it.${alone}`;
  if (!isCandidate(scored, pair)) {
    return words === 0
      ? "Not aligned: no telling word in common, so they were never measured."
      : "Not aligned: the words in common stand in too many sentences to bring two together.";
  }
  if (!weighed) return "Not aligned: too little alike to be weighed.";
  const nearer = (["a", "b"] as const).flatMap((side) => {
    const best = bestPartner(scored, side, pair[side]);
    const other = otherSide(side);
    const isOther = best !== null && best[other] !== pair[other];
    return isOther ? [`${placeOf(side, pair[side])} to ${placeOf(other, best[other])} (${figure(best.score)})`] : [];
  });
  const why = nearer.length === 0 ? "" : ` More alike are ${nearer.join(", ")}.`;
  return `Not aligned: too little speaks for it.${alone}${why}`;
}

export function isCandidate(scored: readonly ScoredPair[], { a, b }: Sides<number>): boolean {
  return scored.some((pair) => pair.a === a && pair.b === b);
}

function bestPartner(scored: readonly ScoredPair[], side: "a" | "b", sentence: number): ScoredPair | null {
  return scored.reduce<ScoredPair | null>((best, pair) => {
    return pair[side] === sentence && (best === null || pair.score > best.score) ? pair : best;
  }, null);
}

/** A score as it is shown: three digits tell .096 from .1. */
export function figure(score: number): string {
  return String(Number(score.toFixed(3))).replace(/^0\./, ".");
}
