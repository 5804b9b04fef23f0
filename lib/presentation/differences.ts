/** Which words two near-identical sentences differ in. */
import { diffArrays } from "diff";
import type { Sides, Span } from "../model.ts";

/**
 * Least share of words in common (Dice over the words of both) for differences to be shown word by word. Of two sentences
 * that share less, most words would be marked, which shows nothing.
 */
const nearlyTheSame = 0.7;

/**
 * Longest sentence compared word by word, in UTF-16 units: the comparison takes time with the product of both lengths, and
 * no sentence of prose is longer.
 */
const longestCompared = 2000;

/**
 * The words in which two sentences differ, when they are nearly the same:
 *
 *     a: At least ‹24› people died in the fire.   b: At least ‹26› people died in the ‹mill› fire.
 *
 * Nothing for sentences that are the same or tell it in their own words.
 */
export function differences(a: string, b: string, spans: Sides<Span>): Sides<readonly Span[]> {
  const wordsA = a.slice(spans.a.start, spans.a.end);
  const wordsB = b.slice(spans.b.start, spans.b.end);
  if (wordsA === wordsB || Math.max(wordsA.length, wordsB.length) > longestCompared) return { a: [], b: [] };
  if (shareInCommon(wordsA, wordsB) < nearlyTheSame) return { a: [], b: [] };
  const onlyA: Span[] = [];
  const onlyB: Span[] = [];
  let atA = spans.a.start;
  let atB = spans.b.start;
  for (const { value: pieces, removed, added } of diffArrays(piecesOf(wordsA), piecesOf(wordsB))) {
    const value = pieces.join("");
    const isWord = /[\p{L}\p{N}]/u.test(value);
    if (removed && isWord) onlyA.push({ start: atA, end: atA + value.length });
    if (added && isWord) onlyB.push({ start: atB, end: atB + value.length });
    if (!added) atA += value.length;
    if (!removed) atB += value.length;
  }
  return { a: joined(a, onlyA), b: joined(b, onlyB) };
}

/** A number with its separators, an abbreviation, a word, blanks, or a single mark: what a difference never cuts through. */
const piece = /\d+(?:[.,:]\d+)*|\p{L}(?:\.\p{L})+\.?|[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*|\s+|[^]/gu;

function piecesOf(words: string): string[] {
  return words.match(piece) ?? [];
}

/** Neighbours with only a blank between them made one: `‹two› ‹houses›` is `‹two houses›`. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const before = result.at(-1);
    if (before !== undefined && text.slice(before.end, span.start).trim() === "") {
      result[result.length - 1] = { start: before.start, end: span.end };
    } else result.push(span);
  }
  return result;
}

function shareInCommon(a: string, b: string): number {
  const wordsA = a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const wordsB = b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const unmatched = new Map<string, number>();
  for (const word of wordsA) unmatched.set(word, (unmatched.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wordsB) {
    const count = unmatched.get(word) ?? 0;
    if (count > 0) shared += 1;
    unmatched.set(word, count - 1);
  }
  return (2 * shared) / Math.max(wordsA.length + wordsB.length, 1);
}
