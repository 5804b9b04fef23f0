/**
 * Both texts in full beside each other, in the reading order of A, with B's order kept beside it: each sentence of B stands
 * beside the sentence of A that tells the same, and where that would break B's order, a reference stands at its own place.
 */
import type { Match, SentenceState, Side } from "../model.ts";
import { detailWords } from "./additions.ts";
import { isWordForWord, lineOf, shownSentence, type Frame, type ShownSentence } from "./frame.ts";
import { sentenceMarksOf } from "./sentence-marks.ts";

/** A sentence where it is shown. */
export interface SentenceCell {
  readonly kind: "sentence";
  readonly sentence: ShownSentence;
  readonly state: SentenceState;
  /** Numbers of the contradictions that it stands in, counted from 1. */
  readonly contradictions: readonly number[];
  /** Words that it alone tells beside the sentence it stands next to. */
  readonly details: readonly string[];
  /** Whether it reads as the sentence of A that it stands beside. */
  readonly wordForWord: boolean;
  /** Whether it is shown away from its place in its own report. */
  readonly moved: boolean;
}

/** The place of a sentence of B that is shown beside the sentence of A on another line. */
export interface Reference {
  readonly kind: "reference";
  readonly side: Side;
  readonly line: number;
  /** Line of the sentence of A that it is shown beside. */
  readonly beside: number;
}

export type Cell = SentenceCell | Reference;

/** Sentences that stand beside each other; an empty side is a gap. */
export interface Block {
  readonly a: readonly SentenceCell[];
  readonly b: readonly Cell[];
}

/** A sentence of B beside the one of A that it is shown with. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** Whether it stands there in the order of both reports. */
  readonly inOrder: boolean;
}

export function textsOf(frame: Frame): Block[] {
  const { sentences } = frame.comparison;
  const links = linksOf(frame);
  const byB = new Map(links.map((link) => [link.b, link]));
  const byA = groupedByA(links);
  const cells = cellsOf(frame, byB);
  const partners = partnersOf(frame);
  const reference = (link: Pick<Link, "a" | "b">): Reference => ({
    kind: "reference",
    side: "b",
    line: lineOf(frame, "b", sentences.b[link.b]?.span.start ?? 0),
    beside: lineOf(frame, "a", sentences.a[link.a]?.span.start ?? 0),
  });
  // What stands at the place of a sentence of B, read on beside one of A: itself, or where it is shown instead.
  const inPlace = (b: number, a: number | null): Cell[] => {
    const link = byB.get(b);
    return link === undefined || link.a === a ? cells.b(b) : [reference(link)];
  };
  const blocks: Block[] = [];
  let next = 0;
  const alone = (end: number): void => {
    for (; next < end; next += 1) blocks.push({ a: [], b: inPlace(next, null) });
  };
  sentences.a.forEach((_, a) => {
    const own = byA.get(a) ?? [];
    const inOrder = own.filter((link) => link.inOrder);
    const first = inOrder[0]?.b ?? next;
    const end = (inOrder.at(-1)?.b ?? first - 1) + 1;
    alone(first);
    const elsewhere = own.length > 0 ? null : (byB.get(partners.get(a)?.b ?? -1) ?? null);
    const b = [
      ...Array.from({ length: end - first }, (_unused, i) => inPlace(first + i, a)).flat(),
      ...own.filter((link) => !link.inOrder).flatMap((link) => cells.b(link.b)),
      ...(elsewhere === null ? [] : [reference(elsewhere)]),
    ];
    blocks.push({ a: cells.a(a), b });
    next = end;
  });
  alone(sentences.b.length);
  return blocks;
}

/** Each sentence of B with the sentence of A that tells the same most surely, and whether that keeps the order of both. */
export function linksOf({ comparison: { alignments, findings } }: Frame): Link[] {
  const clashes = findings.filter((finding) => finding.kind === "contradiction").map(({ sentences }) => sentences);
  const best = new Map<number, { readonly a: number; readonly worth: number }>();
  const offer = (a: number, b: number, worth: number): void => {
    const known = best.get(b);
    if (known === undefined || worth > known.worth || (worth === known.worth && a < known.a)) best.set(b, { a, worth });
  };
  for (const alignment of alignments)
    if (alignment.kind === "match") offer(alignment.a, alignment.b, worthOf(alignment));
  for (const { a, b } of clashes) offer(a, b, worthOfClash);
  const links = [...best].map(([b, { a }]) => ({ a, b })).sort((x, y) => x.a - y.a || x.b - y.b);
  const kept = longestRising(links.map(({ b }) => b));
  return links.map((link, i) => ({ ...link, inOrder: kept.has(i) }));
}

/** More than any match has: what clashes is what the reader looks for beside each other. */
const worthOfClash = 4;

/** How surely a match says that two sentences belong beside each other: what is told in full first, then likeness. */
function worthOf(match: Match): number {
  return { full: 2, part: 1, slight: 0 }[match.strength] + match.score;
}

/** Indexes of a longest rising run of numbers, by patience sorting (Fredman 1975), in n log n. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before: number[] = [];
  numbers.forEach((value, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = i;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}

function groupedByA(links: readonly Link[]): ReadonlyMap<number, readonly Link[]> {
  const groups = new Map<number, Link[]>();
  for (const link of links) {
    const group = groups.get(link.a);
    if (group === undefined) groups.set(link.a, [link]);
    else group.push(link);
  }
  return groups;
}

/** The sentence of B that each one of A agrees with most surely. */
function partnersOf({ comparison: { alignments } }: Frame): ReadonlyMap<number, Match> {
  const best = new Map<number, Match>();
  for (const one of alignments) {
    if (one.kind !== "match") continue;
    const known = best.get(one.a);
    if (known === undefined || worthOf(one) > worthOf(known)) best.set(one.a, one);
  }
  return best;
}

function cellsOf(frame: Frame, byB: ReadonlyMap<number, Link>) {
  const { comparison } = frame;
  const { marks, numbers } = sentenceMarksOf(frame, byB.values());
  const wordForWord = new Set<number>();
  for (const { a, b } of byB.values()) if (isWordForWord(frame, { a, b })) wordForWord.add(b);
  const cell = (side: Side, index: number): SentenceCell[] => {
    const speaker = comparison.speakers[side][index] ?? null;
    const partner = side === "a" ? null : (byB.get(index)?.a ?? null);
    return shownSentence(frame, side, index, marks[side].get(index), speaker).map((sentence) => ({
      kind: "sentence",
      sentence,
      state: comparison.sentences[side][index]?.state ?? "only",
      contradictions: numbers[side].get(index) ?? [],
      details: detailWords(frame, side, index, partner),
      wordForWord: side === "b" && wordForWord.has(index),
      moved: side === "b" && byB.get(index)?.inOrder === false,
    }));
  };
  return { a: (index: number) => cell("a", index), b: (index: number) => cell("b", index) };
}
