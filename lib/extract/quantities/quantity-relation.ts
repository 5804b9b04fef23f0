/**
 * Whether two numbers of one thing can both hold. Numbers are compared as the intervals their words allow: "at least 24" and
 * "30" fit, "24" and "21" do not; units of one dimension are converted, currencies never.
 */
import { sizes } from "../../lexicon/units.ts";
import type { Quantity } from "../../model.ts";

/** `same`: told alike; `compatible`: both can hold; `conflict`: they cannot; `unrelated`: not to be compared. */
export type Relation = "same" | "compatible" | "conflict" | "unrelated";

/** Share by which a converted number may miss: writers round twice, "90 miles" and "150 kilometres" are 3.6 % apart. */
const conversionSlack = 0.05;

/** Share by which an amount may miss one told in fewer digits: "$3.4bn" for "$3.41bn", but not "$180m" for "$184m". */
const roundingSlack = 0.015;

/** From here on a number may be told in fewer digits without a word such as "about": nobody rounds 197 dead to 200. */
const roundedFrom = 1000;

/** Times by which the true number may pass "more than" one: whoever knows of 200 does not write "more than 50". */
const moreThanReach = 2;

/** Relates two quantities; symmetric. */
export function relateQuantities(a: Quantity, b: Quantity): Relation {
  if (a.kind !== b.kind) return "unrelated";
  if (a.kind === "score") return a.min === b.min && a.max === b.max ? "same" : "conflict";
  if (a.unit !== b.unit) return relateConverted(a, b);
  if (a.value === b.value && a.bound === b.bound && a.min === b.min && a.max === b.max) return "same";
  if (a.value === b.value && a.kind !== "ordinal" && (excludes(a, b) || excludes(b, a)))
    return isRound(a.value) ? "compatible" : "conflict";
  if (isFarAbove(a, b) || isFarAbove(b, a)) return "conflict";
  return overlap(a, b, 0) || isRoundingOf(a, b) || isRoundingOf(b, a) ? "compatible" : "conflict";
}

/** Whether a strict bound shuts the other's one value out: "less than $184m" and "$184m". */
function excludes(bounded: Quantity, other: Quantity): boolean {
  return (
    (bounded.bound === "more than" || bounded.bound === "less than") &&
    other.bound === "exactly" &&
    other.min === other.max
  );
}

function isFarAbove(bounded: Quantity, other: Quantity): boolean {
  return (
    bounded.bound === "more than" &&
    bounded.value > 0 &&
    other.min !== null &&
    other.max !== null &&
    other.min > moreThanReach * bounded.value
  );
}

/** A number so round that "more than 100" and "100" are the same news: two digits and noughts, or a multiple of five. */
function isRound(value: number): boolean {
  const size = Math.abs(value);
  return (size >= 100 && digitsOf(size) <= 2) || (size >= 10 && size % 5 === 0 && digitsOf(size) <= 2);
}

/** Digits of a number without the noughts before and behind: of 3,400,000 and of 0.34 two. */
function digitsOf(value: number): number {
  return Math.abs(value).toExponential().replace(/e.*$/, "").replace(".", "").replace(/0+$/, "").length;
}

function overlap(a: Quantity, b: Quantity, slack: number): boolean {
  return (a.min ?? -Infinity) <= (b.max ?? Infinity) + slack && (b.min ?? -Infinity) <= (a.max ?? Infinity) + slack;
}

/** Whether one number is the other in fewer digits: 12 % of 12.4 %, $3.4bn of $3.41bn. */
function isRoundingOf(rounder: Quantity, finer: Quantity): boolean {
  const [round, fine] = [rounder.value, finer.value];
  if (rounder.kind === "ordinal" || rounder.min !== rounder.max || digitsOf(fine) <= digitsOf(round)) return false;
  const miss = Math.abs(round - fine);
  if (Number.isInteger(round) && !Number.isInteger(fine) && rounder.kind !== "count")
    return Math.round(fine) === round || Math.floor(fine) === round;
  return Math.abs(round) >= roundedFrom && miss <= roundingSlack * Math.abs(fine) && digitsOf(round) >= 2;
}

/** Relates numbers in different units of one dimension, of which "7 miles" and "11 kilometres" are the same length. */
function relateConverted(a: Quantity, b: Quantity): Relation {
  const [x, y] = [inBase(a), inBase(b)];
  if (x === null || y === null || x.dimension !== y.dimension) return "unrelated";
  if (
    x.dimension !== temperature &&
    nearlyEqual(x.quantity.value, y.quantity.value) &&
    a.bound === b.bound &&
    a.min === a.max &&
    b.min === b.max
  )
    return "same";
  const slack = Math.max(slackOf(x), slackOf(y));
  return overlap(x.quantity, y.quantity, slack) ? "compatible" : "conflict";
}

interface Converted {
  readonly dimension: number;
  readonly size: number;
  readonly quantity: Quantity;
}

/** Floating-point conversion misses by less than this share. */
const precision = 1e-9;
const nearlyEqual = (x: number, y: number): boolean =>
  Math.abs(x - y) <= precision * Math.max(Math.abs(x), Math.abs(y));

/** Half a unit as told, or the share of double rounding: "three decades" may be 34 years, "a year" 14 months. */
function slackOf({ quantity, size, dimension }: Converted): number {
  return dimension === temperature ? size : Math.max(size / 2, conversionSlack * Math.abs(quantity.value));
}

/** Temperatures have no common nought, so they are no part of the table of sizes. */
const temperature = -1;

function inBase(quantity: Quantity): Converted | null {
  const convert = (to: (value: number) => number): Quantity => ({
    ...quantity,
    value: to(quantity.value),
    min: quantity.min === null ? null : to(quantity.min),
    max: quantity.max === null ? null : to(quantity.max),
  });
  if (quantity.unit === "degree Celsius") return { dimension: temperature, size: 1, quantity };
  if (quantity.unit === "degree Fahrenheit")
    return { dimension: temperature, size: 5 / 9, quantity: convert((value) => ((value - 32) * 5) / 9) };
  const unit = sizes.get(quantity.unit);
  return unit === undefined ? null : { ...unit, quantity: convert((value) => value * unit.size) };
}
