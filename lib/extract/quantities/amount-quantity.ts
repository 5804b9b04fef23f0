/** Makes a quantity of an amount: an age, a place in a row, a rate, how often, or so many of something; or none at all. */
import type { Bound, Phrase, Quantity, QuantityKind } from "../../model.ts";
import { isAt, spanOf } from "../../text/pieces.ts";
import { asAge } from "./ages.ts";
import type { Amount } from "./amounts.ts";
import { phraseAt, wordAt } from "./counted-phrases.ts";
import { countedBy } from "./counted.ts";
import { isDesignation, isPlaceInRow, isPronounOne } from "./designations.ts";
import { intervalOf, intervalOfRange, type Interval } from "./intervals.ts";
import { boundAround } from "./number-bounds.ts";
import { rateBehind } from "./rates.ts";
import { makeQuantity, tokenOf, type Reader } from "./sentence-reader.ts";

/** The quantity that an amount tells, or `null`; `floor` is the first piece that no other number has taken. */
export function quantityOfAmount(reader: Reader, amount: Amount, floor: number): Quantity | null {
  const { pieces, tagAt } = reader;
  const age = asAge(pieces, amount, tagAt);
  const around = boundAround(pieces, age?.first ?? amount.first, age?.next ?? amount.next, floor);
  const bound: Bound = around.bound === "exactly" && amount.vague ? "about" : around.bound;
  const { first, next } = around;
  const { value } = amount;
  const interval = intervalFor(amount, age === null ? amount.kind : "age", bound, around.approaching);
  if (age !== null) {
    const counted =
      age.name === null
        ? countedBy(reader, spanOf(pieces, age.first, age.next - 1))
        : phraseAt(reader, tokenOf(reader, age.name));
    return makeQuantity(reader, {
      first,
      next,
      kind: "age",
      value,
      bound,
      interval,
      unit: age.unit,
      per: null,
      counted,
    });
  }
  if (amount.kind === "count" && isPlaceInRow(pieces, amount)) {
    const counted = wordAt(reader, tokenOf(reader, amount.number - 1));
    return makeQuantity(reader, {
      first,
      next,
      kind: "ordinal",
      value,
      bound: "exactly",
      interval: { min: value, max: value },
      unit: "",
      per: null,
      counted,
    });
  }
  if (isPronounOne(pieces, amount, tagAt)) return null;
  const named = amount.kind === "count" || amount.kind === "measure" || amount.kind === "duration";
  if (named && amount.scale === 0 && isDesignation(pieces, amount, around.bound !== "exactly", tagAt)) return null;
  const often = amount.kind === "count" && isAt(pieces, next, "times") ? rateBehind(pieces, next + 1) : null;
  if (often !== null) {
    return makeQuantity(reader, {
      first,
      next: often.next,
      kind: "frequency",
      value,
      bound,
      interval,
      unit: "time",
      per: often.per,
      counted: null,
    });
  }
  const counted = countedBy(reader, spanOf(pieces, first, next - 1));
  const ratable = amount.kind !== "duration" && amount.kind !== "score";
  const rate = ratable ? rateBehind(pieces, next) : null;
  return makeQuantity(reader, {
    first,
    next: rate?.next ?? next,
    kind: amount.kind,
    value,
    bound,
    interval,
    unit: amount.unit,
    per: rate?.per ?? (ratable ? perBehindNoun(reader, next, counted) : null),
    counted,
  });
}

/** "year" of "30 people a year": the rate stands behind what is counted. */
function perBehindNoun({ pieces }: Reader, next: number, counted: Phrase | null): string | null {
  let at = next;
  if (counted === null || counted.span.start < (pieces[at]?.start ?? Infinity)) return null;
  while ((pieces[at]?.start ?? Infinity) < counted.span.end) at += 1;
  return rateBehind(pieces, at)?.per ?? null;
}

function intervalFor(amount: Amount, kind: QuantityKind, bound: Bound, approaching: boolean): Interval {
  if (amount.open === null) return intervalOf(amount.value, bound, kind, approaching);
  return intervalOfRange(amount.open[0], amount.open[1], kind === "score" ? "exactly" : bound);
}
