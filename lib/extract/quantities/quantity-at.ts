/** Reads the quantities that begin at one place of a sentence: what kind of number it is, its bound and what it counts. */
import { currencyCodes, currencySigns, dollarLetters } from "../../lexicon/currencies.ts";
import { cardinals, fractionCharacters, openFactors, openNumbers, ordinals } from "../../lexicon/numbers.ts";
import type { Bound, Quantity, QuantityKind, Span, Token } from "../../model.ts";
import { asAge, decadeOfLife } from "./ages.ts";
import type { Amount } from "./amounts.ts";
import { countedBy, phraseAt, wordAt, type Counting } from "./counted.ts";
import { isDesignation, isPlaceInRow, isPronounOne } from "./designations.ts";
import { intervalOf, intervalOfRange } from "./intervals.ts";
import { boundAround } from "./number-bounds.ts";
import { readOrdinal } from "./ordinals.ts";
import { spanOf, type Piece } from "../../text/pieces.ts";
import { readAmounts } from "./ranges.ts";
import { tokenAt } from "../../text/search.ts";
import { readShare } from "./shares.ts";

/** One sentence with all that reading its numbers needs. */
export interface Reader extends Counting {
  readonly pieces: readonly Piece[];
  readonly sentence: number;
  readonly tagAt: (start: number) => Token["tag"] | undefined;
}

export interface Read {
  readonly quantities: readonly Quantity[];
  readonly next: number;
}

/** Words and marks that can begin a number: all others are passed over at once. */
const beginnings: ReadonlySet<string> = new Set([
  ...cardinals.keys(),
  ...ordinals.keys(),
  ...openNumbers.keys(),
  ...openFactors.keys(),
  ...fractionCharacters.keys(),
  ...currencySigns.keys(),
  ...currencyCodes.keys(),
  ...dollarLetters.keys(),
  "+",
  "-",
  "−",
  "–",
  "a",
  "an",
  "half",
  "minus",
]);

/** The quantities that begin at a piece, or `null`; `floor` is the first piece that no other number has taken. */
export function readAt(reader: Reader, index: number, floor: number): Read | null {
  const { pieces, tagAt } = reader;
  const piece = pieces[index];
  if (piece === undefined || (piece.kind !== "number" && !beginnings.has(piece.norm))) return null;
  const decade = decadeOfLife(pieces, index);
  if (decade !== null) {
    const range = { min: decade.value, max: decade.value + 9 };
    return one(
      make(reader, {
        first: index,
        next: decade.next,
        kind: "age",
        value: decade.value,
        unit: "year",
        bound: "exactly",
        ...range,
        counted: null,
      }),
      decade.next,
    );
  }
  const share = readShare(pieces, index);
  if (share !== null) {
    const { bound, approaching, first, next } = boundAround(pieces, index, share.next, floor);
    const counted = countedBy(reader, spanOf(pieces, first, next - 1));
    return one(
      make(reader, {
        first,
        next,
        kind: "percent",
        value: share.value,
        unit: "%",
        bound,
        ...intervalOf(share.value, bound, "percent", approaching),
        counted,
      }),
      next,
    );
  }
  const ordinal = readOrdinal(pieces, index, tagAt);
  if (ordinal !== null) {
    const { value, next } = ordinal;
    const counted = countedBy(reader, spanOf(pieces, index, next - 1));
    return one(
      make(reader, {
        first: index,
        next,
        kind: "ordinal",
        value,
        unit: "",
        bound: "exactly",
        min: value,
        max: value,
        counted,
      }),
      next,
    );
  }
  const group = readAmounts(pieces, index);
  if (group === null) return null;
  const quantities = group.amounts.flatMap((amount) => readAmountAt(reader, amount, floor) ?? []);
  return {
    quantities,
    next: Math.max(group.next, ...quantities.map(({ span }) => pieceBehind(pieces, group.next, span))),
  };
}

/** Index of the first piece that begins behind a span, from an index on. */
function pieceBehind(pieces: readonly Piece[], from: number, span: Span): number {
  let at = from;
  while ((pieces[at]?.start ?? Infinity) < span.end) at += 1;
  return at;
}

const one = (quantity: Quantity, next: number): Read => ({ quantities: [quantity], next });

function readAmountAt(reader: Reader, amount: Amount, floor: number): Quantity | null {
  const { pieces, tagAt } = reader;
  const age = asAge(pieces, amount, tagAt);
  const around = boundAround(pieces, age?.first ?? amount.first, age?.next ?? amount.next, floor);
  const bound: Bound = around.bound === "exactly" && amount.vague ? "about" : around.bound;
  const words = { first: around.first, next: around.next, bound };
  if (age !== null) {
    const counted =
      age.name === null
        ? countedBy(reader, spanOf(pieces, age.first, age.next - 1))
        : phraseAt(reader, tokenOf(reader, age.name));
    return make(reader, {
      ...words,
      kind: "age",
      value: amount.value,
      unit: age.unit,
      ...intervalFor(amount, "age", bound, around.approaching),
      counted,
    });
  }
  if (isPlaceInRow(pieces, amount) && amount.kind === "count") {
    const { value } = amount;
    const counted = wordAt(reader, tokenOf(reader, amount.number - 1));
    return make(reader, {
      ...words,
      bound: "exactly",
      kind: "ordinal",
      value,
      unit: "",
      min: value,
      max: value,
      counted,
    });
  }
  if (isPronounOne(pieces, amount, tagAt)) return null;
  const named = amount.kind === "count" || amount.kind === "measure";
  if (named && amount.scale === 0 && isDesignation(pieces, amount, around.bound !== "exactly", tagAt)) return null;
  const counted = countedBy(reader, spanOf(pieces, around.first, around.next - 1));
  return make(reader, {
    ...words,
    kind: amount.kind,
    value: amount.value,
    unit: amount.unit,
    ...intervalFor(amount, amount.kind, bound, around.approaching),
    counted,
  });
}

function intervalFor(
  amount: Amount,
  kind: QuantityKind,
  bound: Bound,
  approaching: boolean,
): Pick<Quantity, "min" | "max"> {
  if (amount.open === null) return intervalOf(amount.value, bound, kind, approaching);
  return intervalOfRange(amount.open[0], amount.open[1], kind === "score" ? "exactly" : bound);
}

/** Index of the token that begins with a piece, or -1. */
function tokenOf(reader: Reader, piece: number): number {
  return tokenAt(reader.tokens, reader.pieces[piece]?.start ?? -1);
}

interface Told extends Omit<Quantity, "sentence" | "span" | "per" | "partOf"> {
  readonly first: number;
  readonly next: number;
}

function make(reader: Reader, { first, next, kind, value, bound, min, max, unit, counted }: Told): Quantity {
  return {
    sentence: reader.sentence,
    span: spanOf(reader.pieces, first, next - 1),
    kind,
    value,
    bound,
    min,
    max,
    unit,
    per: null,
    partOf: null,
    counted,
  };
}
