/** What an editor knows better: whether it is of the reports, and which sentences tell the same and which do not. */
import { StorydiffError } from "../errors.ts";
import { refusalOfNames } from "../extract/entities/naming.ts";
import type { CollationCorrection, Correction, Match, Reading, Sides } from "../model.ts";
import { isStory } from "../text/story.ts";
import type { Measure } from "./measures.ts";

/** All corrections of sentences together. */
export interface Links {
  readonly linked: readonly Sides<number>[];
  readonly isLinked: (pair: Sides<number>) => boolean;
  readonly isUnlinked: (pair: Sides<number>) => boolean;
}

/** No correction of any sentence. */
export const asFound: Links = { linked: [], isLinked: () => false, isUnlinked: () => false };

/**
 * In plain words why a correction is of none of these reports, read with it; `null` when it is. One of sentences that does not
 * tell whose they are is of the first two.
 */
export function refusalOf(readings: readonly Reading[], one: Correction | CollationCorrection): string | null {
  if ("names" in one) return refusalOfNames(readings, one);
  const [x, y] = "reports" in one ? one.reports : [0, 1];
  const [a, b] = [readings[x], readings[y]];
  if (a === undefined || b === undefined || x === y)
    return `no two reports ${x} and ${y}: ${one.kind} takes the indexes of two reports, from 0 to ${readings.length - 1}`;
  const refusal = refusalOfSentence(a, one.sentences.a) ?? refusalOfSentence(b, one.sentences.b);
  return refusal === null ? null : `${refusal}; ${one.kind} takes sentences of the headline and the body`;
}

function refusalOfSentence({ report, sentences }: Reading, index: number): string | null {
  const sentence = sentences[index];
  if (isStory(sentence)) return null;
  return sentence === undefined
    ? `${report.name} has no sentence ${index}: its ${sentences.length} are counted from 0`
    : `sentence ${index} of ${report.name} is a ${sentence.class} and no part of the story`;
}

/** Throws `bad-option` for the first correction that is of none of the reports. */
export function checkCorrections(
  readings: readonly Reading[],
  corrections: readonly (Correction | CollationCorrection)[] = [],
): void {
  for (const one of corrections) {
    const refusal = refusalOf(readings, one);
    if (refusal !== null) throw new StorydiffError("bad-option", refusal);
  }
}

/** What corrections of sentences come to: of two of one pair the later holds. */
export function linksOf(corrections: readonly Correction[] = []): Links {
  const keyOf = ({ a, b }: Sides<number>): string => `${a}-${b}`;
  const last = new Map(corrections.flatMap((one) => ("names" in one ? [] : [[keyOf(one.sentences), one] as const])));
  if (last.size === 0) return asFound;
  return {
    linked: [...last.values()].flatMap(({ kind, sentences }) => (kind === "link" ? [sentences] : [])),
    isLinked: (pair) => last.get(keyOf(pair))?.kind === "link",
    isUnlinked: (pair) => last.get(keyOf(pair))?.kind === "unlink",
  };
}

/**
 * Closeness of a linked pair: as of a match in full, and what every rule asks of sentences that tell of one event. At 3 the rule
 * for speakers would take them for the same words, and "police said" / "a neighbour said" for a clash.
 */
const linkedCloseness = 2;

type Scored = Pick<Match, "a" | "b" | "score">;

/** Before: pairs of sentences with their scores. After: none of those that are unlinked, and those that are linked as near as can be. */
export function correctedPairs(
  pairs: readonly Scored[],
  links: Links,
  { score, threshold }: Measure,
): readonly Scored[] {
  if (links === asFound) return pairs;
  const others = pairs.filter((pair) => !links.isLinked(pair) && !links.isUnlinked(pair));
  const linked = links.linked.map(({ a, b }) => ({ a, b, score: Math.max(score(a, b), linkedCloseness * threshold) }));
  return [...others, ...linked].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Before: matches. After: none of those that are unlinked, and those that are linked in full. */
export function correctedMatches(matches: readonly Match[], links: Links, { score }: Measure): readonly Match[] {
  if (links === asFound) return matches;
  const others = matches.filter((match) => !links.isLinked(match) && !links.isUnlinked(match));
  const linked = links.linked.map(({ a, b }): Match => ({ kind: "match", a, b, score: score(a, b), strength: "full" }));
  return [...others, ...linked].sort((x, y) => x.a - y.a || x.b - y.b);
}

type Verbatim = Sides<readonly (number | null)[]>;

/** Before: sentences that both carry word for word. After: without those that are unlinked, for an editor takes them for two. */
export function correctedVerbatim(verbatim: Verbatim, links: Links): Verbatim {
  if (links === asFound) return verbatim;
  const { isUnlinked } = links;
  return {
    a: verbatim.a.map((b, a) => (b === null || isUnlinked({ a, b }) ? null : b)),
    b: verbatim.b.map((a, b) => (a === null || isUnlinked({ a, b }) ? null : a)),
  };
}
