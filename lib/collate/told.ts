/** Which sentences of all reports tell the same. */
import { groupBy } from "../classify/group-by.ts";
import type { Agreement, Comparison, Reading } from "../model.ts";
import { remembered } from "../text/remembered.ts";
import { allGroups, groupsOf } from "./groups.ts";
import { order, reportOf, sentenceWords, type ComparedPair } from "./pairs.ts";

/** A sentence of one of the reports. */
export interface ToldSentence {
  readonly report: number;
  readonly sentence: number;
}

/** An agreement of two reports, between two sentences by their indexes in a list. */
interface Tie {
  readonly ends: readonly [number, number];
  readonly agreements: readonly PairAgreement[];
  readonly strength: number;
  readonly score: number;
  readonly key: string;
}

/** An agreement with the pair in which it was found. */
export interface PairAgreement {
  readonly pair: ComparedPair;
  readonly agreement: Agreement;
}

/** Sentences that tell one thing, with what says so. */
export interface Told {
  readonly sentences: readonly ToldSentence[];
  readonly agreements: readonly PairAgreement[];
}

/**
 * What a tie counts. The same value or the same words tie two sentences; sentences that are merely alike, or tell values
 * that fit each other ("on Monday" and "until Monday"), are half tied.
 */
const strengths = { same: 1, alike: 0.5 } as const;

/**
 * Least strength, on average over all pairs of sentences of two groups, at which the groups are put together. At one half a
 * third sentence joins two that tell the same value by a value that it shares with either of them, but by mere likeness
 * only when it is like both: likeness is right in two of three pairs, so that a chain of two holds in fewer than half.
 */
const leastStrength = 0.5;

/** Sentences of one report in a group: a report splits into two what another tells in one, and with more it is no one fact. */
const mostOfReport = 2;

/** Score, in steps of which ties are put in order; less is the noise of adding up in another order. */
const scoreSteps = 1e6;

/**
 * Groups the sentences that agree. Chains are cut: where A is like B and B like C, A and C must be like each other too. What
 * no group takes is told with the one sentence that it agrees with best, unless a contradiction tells it already
 * (`isTold`); nor is it told that sentences are alike as a whole where contradictions tell all of them.
 */
export function toldTogether(
  readings: readonly Reading[],
  agreements: readonly PairAgreement[],
  isTold: (told: ToldSentence) => boolean,
): Told[] {
  const sentences: ToldSentence[] = [];
  const index = new Map<string, number>();
  const indexAt = (report: number, sentence: number): number => {
    const key = `${report} ${sentence}`;
    const known = index.get(key);
    if (known !== undefined) return known;
    index.set(key, sentences.length);
    sentences.push({ report, sentence });
    return sentences.length - 1;
  };
  const ends = ({ pair, agreement: { sentences: at } }: PairAgreement): [number, number] => [
    indexAt(reportOf(pair, "a"), at.a),
    indexAt(reportOf(pair, "b"), at.b),
  ];
  const ties = [...groupBy(agreements, (one) => ends(one).join(" ")).values()].flatMap((own): Tie[] => {
    const [first] = own;
    return first === undefined ? [] : [tieOf(readings, ends(first), own)];
  });
  ties.sort((x, y) => y.strength - x.strength || y.score - x.score || order(x.key, y.key));
  const groups = grouped(sentences, ties);
  const inside = ties.filter(({ ends: [x, y] }) => groups.of(x) === groups.of(y));
  const tied = new Set(inside.flatMap(({ ends: both }) => both));
  sentences.forEach((sentence, id) => isTold(sentence) && tied.add(id));
  const best = ties.filter(({ ends: both }) => {
    const isLeftOut = both.some((end) => !tied.has(end));
    if (isLeftOut) for (const end of both) tied.add(end);
    return isLeftOut;
  });
  const byGroup = groupBy(inside, ({ ends: [x] }) => String(groups.of(x)));
  const told = (ids: readonly number[], own: readonly Tie[]): Told => ({
    sentences: ids.flatMap((id) => sentences[id] ?? []),
    agreements: own.flatMap((tie) => tie.agreements),
  });
  const found = [
    ...allGroups(groups, sentences.length).flatMap((ids) =>
      ids.length < 2 ? [] : [told(ids, byGroup.get(String(groups.of(ids[0] ?? 0))) ?? [])],
    ),
    ...best.map((tie) => told(tie.ends, [tie])),
  ];
  return found.filter((one) => one.agreements.some(tellsMore) || !one.sentences.every(isTold));
}

function isSame({ agreement: { type, relation } }: PairAgreement): boolean {
  return type !== "paraphrase" && relation === "same";
}

/** Whether an agreement says more than that two sentences are alike or the same as a whole. */
function tellsMore({ agreement: { type } }: PairAgreement): boolean {
  return type !== "paraphrase" && type !== "verbatim";
}

function tieOf(readings: readonly Reading[], ends: readonly [number, number], own: readonly PairAgreement[]): Tie {
  const [first] = own;
  const { a, b } = first?.agreement.sentences ?? { a: -1, b: -1 };
  const score = first === undefined ? undefined : scoresOf(first.pair.comparison).get(`${a} ${b}`);
  const reports = first?.pair.reports ?? [-1, -1];
  return {
    ends,
    agreements: own,
    strength: own.some(isSame) ? strengths.same : strengths.alike,
    score: Math.round((score ?? 0) * scoreSteps),
    key: [sentenceWords(readings[reports[0]], a), sentenceWords(readings[reports[1]], b)].sort().join("\u0002"),
  };
}

/** The scores of all matches of a comparison, by both sentences. */
const scoresOf = remembered(
  ({ alignments }: Comparison): ReadonlyMap<string, number> =>
    new Map(alignments.flatMap((one) => (one.kind === "match" ? [[`${one.a} ${one.b}`, one.score] as const] : []))),
);

/** Puts sentences together, the strongest tie first. */
function grouped(sentences: readonly ToldSentence[], ties: readonly Tie[]) {
  const groups = groupsOf(sentences.length);
  const strength = new Map<number, Map<number, number>>();
  for (const tie of ties) {
    for (const [x, y] of [tie.ends, [tie.ends[1], tie.ends[0]] as const]) {
      const own = strength.get(x) ?? new Map<number, number>();
      strength.set(x, own.set(y, tie.strength));
    }
  }
  for (const {
    ends: [x, y],
  } of ties) {
    if (groups.of(x) === groups.of(y)) continue;
    const both = [groups.members(x), groups.members(y)] as const;
    if (isCrowded(sentences, [...both[0], ...both[1]])) continue;
    let sum = 0;
    let count = 0;
    for (const one of both[0]) {
      for (const other of both[1]) {
        if (sentences[one]?.report === sentences[other]?.report) continue;
        sum += strength.get(one)?.get(other) ?? 0;
        count += 1;
      }
    }
    if (sum >= leastStrength * count) groups.join(x, y);
  }
  return groups;
}

function isCrowded(sentences: readonly ToldSentence[], group: readonly number[]): boolean {
  const byReport = groupBy(group, (one) => String(sentences[one]?.report));
  return [...byReport.values()].some((own) => own.length > mostOfReport);
}
