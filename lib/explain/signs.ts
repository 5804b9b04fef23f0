/** What spoke for and against a match of two sentences, sign by sign. */
import { leastCloseness, together } from "../align/align.ts";
import { enough, passesOf, sizeOf, type Candidate } from "../align/weigh.ts";
import type { Stages } from "../compare.ts";
import type { AlignmentSign, Sides } from "../model.ts";

/** The signs of a pair, those that are worth something; nothing where the pair was too far apart to be weighed. */
export function signsOf({ scored, measure, story }: Stages, { a, b }: Sides<number>): AlignmentSign[] {
  const { readings, vocabulary } = story;
  let pairs = scored.flatMap((pair): Candidate[] => {
    const closeness = pair.score / measure.threshold;
    return closeness < leastCloseness ? [] : [{ ...pair, closeness, evidence: 0 }];
  });
  const signs: AlignmentSign[] = [];
  let before = 0;
  for (const { name, over } of passesOf(readings, vocabulary)) {
    if (!pairs.some((pair) => pair.a === a && pair.b === b)) break;
    pairs = over(pairs);
    const now = pairs.find((pair) => pair.a === a && pair.b === b)?.evidence ?? before;
    if (Math.abs(now - before) >= leastShown) signs.push({ name, worth: now - before });
    before = now;
  }
  return signs;
}

/** Worth below which a sign decides nothing. */
const leastShown = 0.05;

/** What the signs of a match add up to. */
export const neededOfSigns = enough;

/** Whether a report is so short that its sentences are weighed by their own words, names and numbers as well. */
export function isShort({ story }: Stages): boolean {
  return Math.min(sizeOf(story.readings.a), sizeOf(story.readings.b)) < together;
}
