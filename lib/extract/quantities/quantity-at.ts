/** Reads the quantities that begin at one place of a sentence: a share, an ordinal, how often, or amounts. */
import { currencyCodes, currencySigns, dollarLetters } from "../../lexicon/currencies.ts";
import {
  cardinals,
  divisors,
  fractionCharacters,
  openFactors,
  openNumbers,
  ordinals,
  scales,
} from "../../lexicon/numbers.ts";
import type { Quantity, Span } from "../../model.ts";
import { spanOf, type Piece } from "../../text/pieces.ts";
import { decadeOfLife } from "./ages.ts";
import { quantityOfAmount } from "./amount-quantity.ts";
import { countedBy } from "./counted.ts";
import { frequencyBeginnings, readFrequency } from "./frequencies.ts";
import { intervalOf, type Interval } from "./intervals.ts";
import { boundAround } from "./number-bounds.ts";
import { readOrdinal } from "./ordinals.ts";
import { readAmounts } from "./ranges.ts";
import { makeQuantity, type Reader } from "./sentence-reader.ts";
import { readShare } from "./shares.ts";
import { zeroWords } from "./zeros.ts";

interface Read {
  readonly quantities: readonly Quantity[];
  readonly next: number;
}

/** Words behind "a" that make it a number: "a dozen", "a few hundred", "a third of", "a million". */
const behindArticle: ReadonlySet<string> = new Set([
  ...openFactors.keys(),
  ...scales.keys(),
  ...divisors.keys(),
  "couple",
  "decade",
  "dozen",
  "fortnight",
  "month",
  "pair",
  "week",
  "year",
]);

/** How a word or mark may begin a number: whatever follows, as "a" before its like, or as a sign before digits. */
type Beginning = "always" | "article" | "sign" | "zero";

/** Words and marks that may begin a number; one look-up passes over most of a text. The later entry holds. */
const beginnings: ReadonlyMap<string, Beginning> = new Map<string, Beginning>([
  ...[...currencyCodes.keys(), ...dollarLetters.keys(), "+", "-", "−", "–"].map((key) => [key, "sign"] as const),
  ...[...cardinals, ...ordinals, ...openNumbers, ...openFactors, ...fractionCharacters, ...currencySigns].map(
    ([key]) => [key, "always"] as const,
  ),
  ...[...frequencyBeginnings, "half", "euro", "minus"].map((key) => [key, "always"] as const),
  ...[...zeroWords].map((key) => [key, "zero"] as const),
  ["a", "article"],
  ["an", "article"],
]);

/** Whether a number, or nought told in words, can begin at a piece. */
export function beginningAt(pieces: readonly Piece[], index: number): "number" | "zero" | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  if (piece.kind === "number") return "number";
  const beginning = beginnings.get(piece.norm);
  if (beginning === undefined) return null;
  switch (beginning) {
    case "always":
      return "number";
    case "zero":
      return "zero";
    case "article":
      if (behindArticle.has(pieces[index + 1]?.norm ?? "")) return "number";
    // "A" may be Australia's: "A$5".
    // falls through
    case "sign": {
      const next = pieces[index + 1];
      const before = next?.kind === "number" || (next?.kind === "mark" && (piece.capital || piece.kind === "mark"));
      return before ? "number" : null;
    }
  }
}

/** The quantities that begin at a piece where one may, or `null`; `floor` is the first piece that no other number has taken. */
export function readAt(reader: Reader, index: number, floor: number): Read | null {
  const { pieces, tagAt } = reader;
  const decade = decadeOfLife(pieces, index);
  if (decade !== null) {
    const interval = { min: decade.value, max: decade.value + 9 };
    return exactly(reader, index, decade.next, "age", decade.value, interval, "year");
  }
  const share = readShare(pieces, index);
  if (share !== null) {
    const { value } = share;
    const { bound, approaching, first, next } = boundAround(pieces, index, share.next, floor);
    const counted = countedBy(reader, spanOf(pieces, first, next - 1));
    const interval = intervalOf(value, bound, "percent", approaching);
    const told = { first, next, kind: "percent" as const, value, bound, interval, unit: "%", per: null, counted };
    return { quantities: [makeQuantity(reader, told)], next };
  }
  const ordinal = readOrdinal(pieces, index, tagAt);
  if (ordinal !== null) {
    const { value, next } = ordinal;
    const counted = countedBy(reader, spanOf(pieces, index, next - 1));
    return exactly(reader, index, next, "ordinal", value, { min: value, max: value }, "", null, counted);
  }
  const often = readFrequency(pieces, index);
  if (often !== null) {
    const { value, unit, per, next } = often;
    return exactly(reader, index, next, "frequency", value, { min: value, max: value }, unit, per);
  }
  const group = readAmounts(pieces, index);
  if (group === null) return null;
  const quantities: Quantity[] = [];
  let { next } = group;
  for (const amount of group.amounts) {
    const quantity = quantityOfAmount(reader, amount, floor);
    if (quantity === null) continue;
    quantities.push(quantity);
    next = pieceBehind(pieces, next, quantity.span);
  }
  return { quantities, next };
}

function exactly(
  reader: Reader,
  first: number,
  next: number,
  kind: Quantity["kind"],
  value: number,
  interval: Interval,
  unit: string,
  per: string | null = null,
  counted: Quantity["counted"] = null,
): Read {
  const told = { first, next, kind, value, bound: "exactly" as const, interval, unit, per, counted };
  return { quantities: [makeQuantity(reader, told)], next };
}

/** Index of the first piece that begins behind a span, from an index on. */
function pieceBehind(pieces: readonly Piece[], from: number, span: Span): number {
  let at = from;
  while ((pieces[at]?.start ?? Infinity) < span.end) at += 1;
  return at;
}
