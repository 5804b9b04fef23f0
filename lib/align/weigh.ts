/**
 * What speaks for it that two sentences tell the same fact. Likeness of words is one sign among several: news tells the
 * weightiest first, both reports go through the matter in much the same order, a word that stands in one sentence of
 * each holds the two together, and a sentence has few partners.
 */
import type { Reading, Sides } from "../model.ts";
import { isStory } from "../text/story.ts";
import { anchorsOf, sameNumbers } from "./anchors.ts";
import { likenessByRarity } from "./rarity.ts";
import { haveOtherNames, likenessOfStories } from "./stories.ts";
import type { Vocabulary } from "./terms.ts";

/** A pair of sentences that share a word, with what speaks for a match. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  /** Similarity by the measure chosen. */
  readonly score: number;
  /** Similarity over what the measure asks of a match that nothing else speaks for. */
  readonly closeness: number;
  /** Sum of the worth of all signs, about natural logarithms of odds; told only against `enough`. */
  readonly evidence: number;
}

/** Adds the worth of one sign to the evidence of each pair, or drops pairs that nothing can make a match. */
export interface Pass {
  /** What the pass looks at, as `--explain` prints it. */
  readonly name: string;
  readonly over: (pairs: readonly Candidate[]) => Candidate[];
}

/**
 * What each sign is worth, in about natural logarithms of odds: round figures near what fits both halves of the dev pairs
 * of reports. In the comments the best alignment F1 there without the sign; with all it is 59.7, by likeness alone 51.3.
 */
const worth = {
  /** For each e-fold of closeness: 59.4. */
  likeness: 0.6,
  /** Of a number that both give: 58.8. */
  number: 0.8,
  /** Of reports that share none of the words or none of the names of a story: 59.9, but of two stories of one kind 23 % of the sentences are linked, not 10. */
  otherStory: -5,
  /** For each unit of closeness of the closest neighbours: 58.4. */
  neighbour: 0.4,
  /** Of a pair that is the best of both its sentences: 57.8. */
  rank: 1.4,
  /** Of two first sentences of long reports: 54.8 without it and `order`. */
  lead: 2.5,
  /** Of sentences at the same place of short reports. */
  order: 2.3,
  /** Of sentences all of whose words are rare and shared: 59.4. */
  rarity: 3.5,
  /** For each word that stands in one sentence of each report and nowhere else: 56.0. */
  anchor: 1.3,
} as const;

/**
 * Likeness from which on two reports are of one story: of 48 pairs of the dev data 46 stand above it, of 24 pairs of two
 * stories of one kind four, all of them of warships and pirates in one gulf.
 */
const oneStory = 0.27;

/** Rarity of the words of a short sentence. */
const typicalRarity = 4;

/** Evidence from which on a pair is a match: at 3.4 precision gains four points and recall loses three, at 3 the reverse. */
export const enough = 3.2;

/**
 * Most that the words of two sentences are taken to speak for a match beside likeness. Pairs that would need more are
 * dropped before their words are looked at, which are two thirds of all; on the dev data one match in 1,500 is lost.
 */
const mostOfWords = 2.4;

/** What is worth something to a match. */
interface Sign {
  readonly name: string;
  /** Looks over all pairs, and tells what the sign is worth to each. */
  readonly of: (pairs: readonly Candidate[]) => (pair: Candidate) => number;
}

/** Signs of a match between two reports, as passes over all pairs that share a word; those of the words come last. */
export function passesOf(readings: Sides<Reading>, vocabulary: Vocabulary): readonly Pass[] {
  const { ofAll, ofLikely } = signsOf(readings, vocabulary);
  const pass = ({ name, of }: Sign): Pass => ({ name, over: (pairs) => withWorth(pairs, [of(pairs)]) });
  return [...ofAll.map(pass), { name: "too little", over: dropUnlikely }, ...ofLikely.map(pass)];
}

/** All passes at once: no sign looks at what another is worth, so that those of a step can be added together. */
export function weigh(pairs: readonly Candidate[], readings: Sides<Reading>, vocabulary: Vocabulary): Candidate[] {
  const { ofAll, ofLikely } = signsOf(readings, vocabulary);
  const add = (to: readonly Candidate[], signs: readonly Sign[]): Candidate[] => {
    return withWorth(
      to,
      signs.map(({ of }) => of(to)),
    );
  };
  return add(dropUnlikely(add(pairs, ofAll)), ofLikely);
}

function dropUnlikely(pairs: readonly Candidate[]): Candidate[] {
  return pairs.filter(({ evidence }) => evidence >= enough - mostOfWords);
}

function signsOf(
  readings: Sides<Reading>,
  vocabulary: Vocabulary,
): { readonly ofAll: readonly Sign[]; readonly ofLikely: readonly Sign[] } {
  const rarity = likenessByRarity(vocabulary.terms, typicalRarity);
  const anchors = anchorsOf(vocabulary);
  const isSameNumber = sameNumbers(readings);
  const unlike = haveOtherNames(vocabulary.terms)
    ? 1
    : Math.max(0, 1 - likenessOfStories(vocabulary.terms) / oneStory) * lengthOf(readings);
  return {
    ofAll: [
      // a: "The pirates fled." b: "The pirates got away." are alike: the more, the likelier a match.
      { name: "words alike", of: () => (pair) => worth.likeness * Math.log(pair.closeness) },
      // a: "He was 95." b: "Felton, who died aged 95, ...".
      { name: "same number", of: () => (pair) => (isSameNumber(pair.a, pair.b) ? worth.number : 0) },
      // A flood in Aro and a flood in Kemi: what their reports share is what any two floods share.
      { name: "reports of another story", of: () => () => worth.otherStory * unlike },
      { name: "neighbours alike", of: neighbours },
      { name: "the best partner", of: rank },
      { name: "place in the reports", of: placeIn(readings) },
    ],
    ofLikely: [
      // a: "Strong winds fanned it." b: "Winds were strong." share common words, "Gusts fanned it." a rare one.
      { name: "rare words", of: () => (pair) => worth.rarity * rarity(pair.a, pair.b) },
      // a: "He threw a grenade." b: "Two grenades were found.": no other sentence speaks of grenades.
      { name: "words that stand nowhere else", of: () => (pair) => worth.anchor * anchors(pair.a, pair.b) },
    ],
  };
}

/** Pairs with the worth of some signs added to the evidence of each, one after the other. */
export function withWorth(pairs: readonly Candidate[], worths: readonly ((pair: Candidate) => number)[]): Candidate[] {
  // Spelt out, for there are tens of thousands: a spread takes ten times as long.
  return pairs.map((pair) => {
    const { a, b, score, closeness } = pair;
    let { evidence } = pair;
    for (const worthOf of worths) evidence += worthOf(pair);
    return { a, b, score, closeness, evidence };
  });
}

/** Closeness beyond which a neighbour speaks no louder. */
const mostOfNeighbour = 3;

/**
 * Before: "The suspect fled." / "He got away." on their own. After: with the worth of "Police chased a silver van." /
 * "A silver van was chased.", which stand before them in both reports.
 */
function neighbours(pairs: readonly Candidate[]): (pair: Candidate) => number {
  const rows = rowsOf(pairs);
  return ({ a, b }) => {
    let closest = 0;
    for (let i = a - 1; i <= a + 1; i += 1) {
      const row = rows[i];
      if (row === undefined) continue;
      for (let j = b - 1; j <= b + 1; j += 1) {
        if (i !== a || j !== b) closest = Math.max(closest, row.get(j) ?? 0);
      }
    }
    return worth.neighbour * Math.min(mostOfNeighbour, closest);
  };
}

/** For each sentence of `a` the closeness of its partners. */
function rowsOf(pairs: readonly Candidate[]): (ReadonlyMap<number, number> | undefined)[] {
  const rows: Map<number, number>[] = [];
  for (const { a, b, closeness } of pairs) (rows[a] ??= new Map<number, number>()).set(b, closeness);
  return rows;
}

/** Before: all pairs of one closeness alike. After: a pair that its sentences have no better one for stands out. */
function rank(pairs: readonly Candidate[]): (pair: Candidate) => number {
  const best: Sides<number[]> = { a: [], b: [] };
  for (const { a, b, closeness } of pairs) {
    best.a[a] = Math.max(best.a[a] ?? 0, closeness);
    best.b[b] = Math.max(best.b[b] ?? 0, closeness);
  }
  return ({ a, b, closeness }) => (worth.rank * closeness) / Math.max(best.a[a] ?? 0, best.b[b] ?? 0, closeness);
}

/** Sentences from the top over which a lead fades to a third; at 3 as at 5 alignment F1 falls by half a point. */
const leadFades = 4;

/** Part of a report over which the worth of standing at the same place fades to a third. */
const orderFades = 0.2;

/** Sentences of a report that has a lead and a body as news has; shorter ones tell in order of time. */
const longReport = 20;

/** What is left of the worth of order in a long report. */
const orderOfLong = 0.3;

/**
 * Before: two leads in other words ("Two die in blaze" / "A fire killed a couple on Friday") are as far apart as any two
 * sentences. After: the higher both stand, the likelier they tell the same; in short reports, the nearer their places.
 */
function placeIn(readings: Sides<Reading>): Sign["of"] {
  const places = { a: placesOf(readings.a), b: placesOf(readings.b) };
  const sizes = { a: sizeOf(readings.a), b: sizeOf(readings.b) };
  const length = lengthOf(readings);
  return () =>
    ({ a, b }) => {
      const x = places.a[a] ?? 0;
      const y = places.b[b] ?? 0;
      const lead = Math.exp(-Math.max(x, y) / leadFades);
      const order = Math.exp(-Math.abs(x / sizes.a - y / sizes.b) / orderFades);
      return worth.lead * length ** 2 * lead + worth.order * (1 + orderOfLong - length) * order;
    };
}

/** How far two reports are as long as news mostly is, from 0 to 1. */
function lengthOf(readings: Sides<Reading>): number {
  return Math.min(1, Math.sqrt(sizeOf(readings.a) * sizeOf(readings.b)) / longReport);
}

/** For each sentence how many of the story stand before it. */
function placesOf({ sentences }: Reading): number[] {
  let next = 0;
  return sentences.map((sentence) => (isStory(sentence) ? next++ : next));
}

/** Sentences of the story, at least one. */
export function sizeOf({ sentences }: Reading): number {
  return Math.max(1, sentences.filter(isStory).length);
}
