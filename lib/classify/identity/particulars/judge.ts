/**
 * What two reports tell of one particular of their story, in whatever words. a: "Anna Holm won the election." b: "Jonas Berg
 * will be the next mayor." Values are paired by what they are of, and not by the likeness of their sentences.
 */
import type { Particular } from "../../../lexicon/particular.ts";
import type { Side } from "../../../model.ts";
import { remembered } from "../../../text/remembered.ts";
import { overlaps } from "../../../text/span.ts";
import { normsTold, placesOf, wordsTold } from "../../../text/word-places.ts";
import { closenessIn } from "../../closeness.ts";
import { conflictOf, type Words } from "../../conflict.ts";
import { isOfOtherOccasion } from "../../other-occasion.ts";
import type { Judgement } from "../../rule.ts";
import { inBoth, type EntityWords, type SentenceReading, type Story } from "../../story.ts";
import { wordSet } from "../../../lexicon/word-set.ts";
import { type Anchored, byAnchor, type Found, phraseAt } from "./match.ts";
import { exclude } from "./exclude.ts";
import { type Value, valueAt } from "./values.ts";

/** A value with the sentence it stands in. */
interface Told extends Value, Words {}

/** Of each particular of a type the two values that exclude each other, where each report tells one. */
export function judgeParticulars(story: Story, type: Particular["type"]): Judgement[] {
  if (!story.sameEvent) return [];
  const told = { a: particularsTold(story.sentences.a), b: particularsTold(story.sentences.b) };
  return [...told.a].flatMap(([particular, inA]): Judgement[] => {
    const inB = told.b.get(particular) ?? [];
    if (particular.type !== type || inB.length === 0) return [];
    const clash = (x: Told, y: Told): boolean => exclude(particular, x, y);
    if ([inA, inB].some((all) => all.some((one) => all.some((other) => clash(one, other))))) return [];
    const best = closest(story, inA, inB, particular);
    if (best === null) return [];
    const { a, b } = best;
    return [conflictOf(a, b, "medium", `${particular.question}: ${inBoth(story, a.span, b.span)}.`)];
  });
}

/** Tellings of one particular in a report at most: beyond, it is the story's theme and no one value. */
const mostTold = 8;

/** Of all pairs that may be of one thing the one in the sentences most alike, else the first; `null` where one excludes nothing. */
function closest(
  story: Story,
  inA: readonly Told[],
  inB: readonly Told[],
  particular: Particular,
): { a: Told; b: Told } | null {
  if (inA.length > mostTold || inB.length > mostTold) return null;
  const closeness = closenessIn(story);
  let best: { a: Told; b: Told; closeness: number } | null = null;
  for (const a of inA) {
    for (const b of inB) {
      if (!exclude(particular, a, b)) return null;
      if (areOfOthers(story, a, b) || knows(story, "b", particular, a) || knows(story, "a", particular, b)) continue;
      const own = closeness(a.sentence, b.sentence);
      if (best === null || own > best.closeness) best = { a, b, closeness: own };
    }
  }
  return best;
}

/** Whether the sentences name people of whom none is the same. */
function areOfOthers(story: Story, a: Told, b: Told): boolean {
  const persons = (side: Side, { sentence, span }: Told): Set<number> =>
    new Set(
      story
        .entitiesIn(side, sentence)
        .flatMap((one) => (isPerson(story, one) && !overlaps(one.span, span) ? [one.entity] : [])),
    );
  const [x, y] = [persons("a", a), persons("b", b)];
  return x.size > 0 && y.size > 0 && ![...x].some((one) => y.has(one));
}

function isPerson({ entities }: Story, { entity, form }: EntityWords): boolean {
  return form === "name" && entities[entity]?.kind === "person";
}

/** Whether a report has the other's value anywhere: who tells of both tells of two things. */
function knows(story: Story, side: Side, { values }: Particular, { keys, noun }: Told): boolean {
  const norms = normsTold(story.sentences[side]);
  if (values === "site") return keys.some((key) => norms.has(key));
  if (values === "person" || values === "town") return norms.has((keys[0] ?? "").split(" ").at(-1) ?? "");
  return norms.has(noun) || norms.has(`${noun}s`);
}

/** The particulars of a report with what it tells of each. */
const particularsTold = remembered(
  (sentences: readonly SentenceReading[]): ReadonlyMap<Particular, readonly Told[]> => {
    const told = new Map<Particular, Told[]>();
    const words = wordsTold(sentences);
    for (const { sentence, at, token } of placesOf(sentences, byAnchor)) {
      if (isOfOtherOccasion(sentence)) continue;
      const all = [
        ...(byAnchor.get(token.lemma) ?? []),
        ...(token.norm === token.lemma ? [] : (byAnchor.get(token.norm) ?? [])),
      ];
      for (const anchored of all) {
        const one = toldBy(sentence, anchored, at, words);
        if (one === null) continue;
        const own = told.get(anchored.particular);
        if (own === undefined) told.set(anchored.particular, [one]);
        else if (!own.some(({ span }) => overlaps(span, one.span))) own.push(one);
      }
    }
    return told;
  },
);

function toldBy(
  sentence: SentenceReading,
  anchored: Anchored,
  at: number,
  told: ReadonlyMap<string, unknown>,
): Told | null {
  const { particular } = anchored;
  if (particular.about !== null && !meets(particular.about, told)) return null;
  const found = phraseAt(sentence.tokens, anchored, at);
  if (found === null || isHedged(sentence, found)) return null;
  const value = valueAt(sentence.tokens, particular, found);
  return value === null ? null : { ...value, sentence: sentence.index };
}

function meets(words: ReadonlySet<string>, told: ReadonlyMap<string, unknown>): boolean {
  for (const word of words) if (told.has(word)) return true;
  return false;
}

/** Words that leave it open, or tell that it is not so. */
const hedges = wordSet(`
  could if may might n't neither never no nor not unless unlikely whether without would
`);

/** Words in front of a phrase that may leave it open at most: "it was not clear whether". */
const before = 4;

function isHedged({ tokens }: SentenceReading, { first, last, at }: Found): boolean {
  const from = Math.max(0, Math.min(first, at) - before);
  return tokens.slice(from, last + 1).some(({ norm }) => hedges.has(norm));
}
