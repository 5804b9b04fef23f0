/** Stretches of words that two stories have in common. */
import type { Reading, Sides, Span, Token } from "../model.ts";
import { remembered } from "../text/remembered.ts";
import { isStory } from "../text/story.ts";

/**
 * Fewest words of a passage. At four and five, phrases that any two reports of an event may have ("of the state of New York")
 * were a fifth of the shared words of 48 pairs that were written each by itself; at eight, what an editor who changes a word
 * here and there has left goes unseen.
 */
const fewestWords = 6;

/** A word of a story with the sentence in which it stands. */
export interface StoryWord {
  readonly word: string;
  readonly span: Span;
  readonly sentence: number;
}

/** As many words of both, from these places on, are the same. */
export interface SharedRun {
  readonly at: Sides<number>;
  readonly count: number;
}

/** The words of the headline and the body, one after the other: a passage may run over the end of a sentence. */
export const storyWordsOf = remembered((reading: Reading): readonly StoryWord[] =>
  reading.sentences.flatMap((own, sentence) =>
    isStory(own)
      ? (reading.tokens[sentence] ?? []).filter(isWord).map(({ norm, span }) => ({ word: norm, span, sentence }))
      : [],
  ),
);

/**
 * The passages of at least six words that stand in both stories, in the order of `a`. No word belongs to two passages of its
 * story. Takes time with the sum of the words, however often a line is repeated.
 */
export function sharedRuns(readings: Sides<Reading>): SharedRun[] {
  const words = { a: storyWordsOf(readings.a), b: storyWordsOf(readings.b) };
  // Where lines are repeated the choice depends on which story is walked, so that is settled by the words and not by the order.
  const isTurned = comesBefore(readings.b, readings.a);
  const runs = isTurned ? runsAlong(words.b, words.a).map(turned) : runsAlong(words.a, words.b);
  return runs.sort((x, y) => x.at.a - y.at.a);
}

function comesBefore(x: Reading, y: Reading): boolean {
  const count = { x: storyWordsOf(x).length, y: storyWordsOf(y).length };
  return count.x === count.y ? x.report.text < y.report.text : count.x < count.y;
}

function turned({ at, count }: SharedRun): SharedRun {
  return { at: { a: at.b, b: at.a }, count };
}

/** Each next shingle of `a` is looked for in `b`, from its first place that is free, and followed as far as the words are the same. */
function runsAlong(a: readonly StoryWord[], b: readonly StoryWord[]): SharedRun[] {
  const places = new Map<string, number[]>();
  for (const [at, shingle] of shinglesOf(b).entries()) {
    const known = places.get(shingle);
    if (known === undefined) places.set(shingle, [at]);
    else known.push(at);
  }
  for (const known of places.values()) known.reverse();
  const isTaken = new Uint8Array(b.length);
  const runs: SharedRun[] = [];
  let next = 0;
  for (const [at, shingle] of shinglesOf(a).entries()) {
    if (at < next) continue;
    const known = places.get(shingle) ?? [];
    let from = known.at(-1);
    // What is taken stays taken, so each place is looked at and left once.
    while (from !== undefined && isTakenFrom(isTaken, from)) {
      known.pop();
      from = known.at(-1);
    }
    if (from === undefined) continue;
    let count = 0;
    while (a[at + count]?.word === b[from + count]?.word && at + count < a.length && isTaken[from + count] === 0) {
      isTaken[from + count] = 1;
      count += 1;
    }
    runs.push({ at: { a: at, b: from }, count });
    next = at + count;
  }
  return runs;
}

function isTakenFrom(isTaken: Uint8Array, from: number): boolean {
  return isTaken.subarray(from, from + fewestWords).includes(1);
}

/** The words from each place on, as many as a passage has at least. */
function shinglesOf(words: readonly StoryWord[]): string[] {
  const found: string[] = [];
  for (let at = 0; at + fewestWords <= words.length; at += 1) {
    found.push(
      words
        .slice(at, at + fewestWords)
        .map(({ word }) => word)
        .join(" "),
    );
  }
  return found;
}

function isWord({ norm }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(norm);
}
