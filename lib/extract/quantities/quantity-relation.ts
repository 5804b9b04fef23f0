/**
 * Whether two numbers of one thing can both hold. Numbers are compared as the intervals their words allow: "at least 24" and
 * "30" fit, "24" and "21" do not; units of one dimension are converted, currencies never.
 */
import { weekdays } from "../../lexicon/calendar.ts";
import { sizes } from "../../lexicon/units.ts";
import type { Quantity } from "../../model.ts";
import type { Relation } from "../times/time-relation.ts";

/** Share by which a converted number may miss: writers round twice, "90 miles" and "150 kilometres" are 3.6 % apart. */
const conversionSlack = 0.05;

/** Share by which an amount may miss one told in fewer digits: "$3.4bn" for "$3.41bn", but not "$180m" for "$184m". */
const roundingSlack = 0.015;

/** From here on a number may be told in fewer digits without a word such as "about": nobody rounds 197 dead to 200. */
const roundedFrom = 1000;

/** Times by which the true number may pass "more than" one: whoever knows of 200 does not write "more than 50". */
const moreThanReach = 2;

/** Times by which it may pass "at least" one: of whom at least 38 are known to be dead, 52 are another count. */
const atLeastReach = 1.3;

/** Relates two quantities; symmetric. */
export function relateQuantities(a: Quantity, b: Quantity): Relation {
  if (a.kind !== b.kind) return "unrelated";
  if (a.kind === "score") return a.min === b.min && a.max === b.max ? "same" : "conflict";
  if (a.kind === "frequency") return relateFrequencies(a, b);
  // "30 a year" and "31" tell two things, "$43 a barrel" and "$43" may be one, told shorter.
  if ((a.per === null) !== (b.per === null))
    return a.unit === b.unit && a.min === b.min && a.max === b.max ? "compatible" : "unrelated";
  if (a.unit !== b.unit || a.per !== b.per) return relateConverted(a, b);
  if (a.value === b.value && a.bound === b.bound && a.min === b.min && a.max === b.max) return "same";
  if (a.value === b.value && a.kind !== "ordinal" && (excludes(a, b) || excludes(b, a)))
    return isRound(a.value) ? "compatible" : "conflict";
  if (isFarAbove(a, b) || isFarAbove(b, a) || areOtherBounds(a, b) || areOtherEstimates(a, b)) return "conflict";
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
  const reach = bounded.bound === "more than" ? moreThanReach : bounded.bound === "at least" ? atLeastReach : Infinity;
  return bounded.value > 0 && other.min !== null && other.max !== null && other.min > reach * bounded.value;
}

const lower: ReadonlySet<Quantity["bound"]> = new Set(["at least", "more than"]);
const upper: ReadonlySet<Quantity["bound"]> = new Set(["at most", "less than"]);

/** Share by which two bounds to one side may differ: whoever knows of "at least 56" does not write "at least six". */
const boundSlack = 0.1;

function areOtherBounds(a: Quantity, b: Quantity): boolean {
  const sameSide = (lower.has(a.bound) && lower.has(b.bound)) || (upper.has(a.bound) && upper.has(b.bound));
  return sameSide && Math.abs(a.value - b.value) > boundSlack * Math.max(Math.abs(a.value), Math.abs(b.value));
}

/** Share by which two numbers that are both told as rough may differ. */
const estimateSlack = 0.05;

/** "About 6,400 metres", "about 5,900 metres": who rounds to hundreds does not miss by five of them. */
function areOtherEstimates(a: Quantity, b: Quantity): boolean {
  if (a.bound !== "about" || b.bound !== "about") return false;
  const miss = Math.abs(a.value - b.value);
  const isFar = miss > estimateSlack * Math.max(Math.abs(a.value), Math.abs(b.value));
  return isFar && miss > Math.max(lastPlaceOf(a.value), lastPlaceOf(b.value));
}

/** The place of the last digit that is no nought behind: of 6,400 a hundred. */
function lastPlaceOf(value: number): number {
  const places = Math.floor(Math.log10(Math.abs(value))) - digitsOf(value) + 1;
  return value === 0 ? 0 : 10 ** places;
}

/** A number so round that "more than 100" and "100" are the same news: two digits and noughts, or a multiple of five. */
function isRound(value: number): boolean {
  const size = Math.abs(value);
  return (size >= 100 && digitsOf(size) <= 2) || (size >= 10 && size % 5 === 0 && digitsOf(size) <= 2);
}

/** Digits of a number without the noughts before and behind: of 3,400,000 and of 0.34 two. */
export function digitsOf(value: number): number {
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

/**
 * Relates numbers in different units of one dimension, of which "7 miles" and "11 kilometres" are the same length, and rates
 * by different times, of which "12 a month" and "144 a year" are one. Wages are another sum by the hour than by the day.
 */
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
  if (x.dimension !== temperature && areOtherBounds(x.quantity, y.quantity)) return "conflict";
  const slack = Math.max(slackOf(x), slackOf(y));
  return overlap(x.quantity, y.quantity, slack) ? "compatible" : "conflict";
}

interface Converted {
  /** What is measured and by what, in words: equal for what can be compared. */
  readonly dimension: string;
  /** One of the unit as told, in the base of its dimension. */
  readonly size: number;
  readonly quantity: Quantity;
}

/** Floating-point conversion misses by less than this share. */
const precision = 1e-9;
const nearlyEqual = (x: number, y: number): boolean =>
  Math.abs(x - y) <= precision * Math.max(Math.abs(x), Math.abs(y));

/**
 * Half a unit as told, or the share of double rounding: "three decades" may be 34 years, "a year" 14 months. "1.1 tonnes" is
 * told to a tenth.
 */
function slackOf({ quantity, size, dimension }: Converted): number {
  if (dimension === temperature) return size;
  const told = Number.isInteger(Number((quantity.value / size).toPrecision(6))) ? size : size / 10;
  return Math.max(quantity.unit === "" ? 0 : told / 2, conversionSlack * Math.abs(quantity.value));
}

/** Temperatures have no common nought, so they are no part of the table of sizes. */
const temperature = "temperature";

/** Seconds from which a unit of time can stand for another in a rate of money: pay by the hour is for working hours. */
const leastPayTime = sizes.get("week")?.size ?? Infinity;

function inBase(quantity: Quantity): Converted | null {
  if (quantity.per === null && quantity.unit === "degree Celsius") return { dimension: temperature, size: 1, quantity };
  if (quantity.per === null && quantity.unit === "degree Fahrenheit")
    return { dimension: temperature, size: 5 / 9, quantity: converted(quantity, (value) => ((value - 32) * 5) / 9) };
  const unit = sizes.get(quantity.unit);
  const per = quantity.per === null ? undefined : sizes.get(quantity.per);
  if (unit === undefined && per === undefined) return null;
  const size = (unit?.size ?? 1) / (per?.size ?? 1);
  const time = quantity.kind !== "money" || per === undefined || per.size >= leastPayTime ? "" : (quantity.per ?? "");
  const dimension = `${unit?.dimension ?? quantity.unit} by ${per?.dimension ?? quantity.per ?? ""} ${time}`;
  return { dimension, size, quantity: converted(quantity, (value) => value * size) };
}

/** A quantity's value in the unit of another, or `null` where the two cannot be converted: 24 km in miles 14.9. */
export function inUnitOf(quantity: Quantity, other: Quantity): number | null {
  const [x, y] = [inBase(quantity), inBase(other)];
  if (x === null || y === null || x.dimension !== y.dimension) return null;
  const isFahrenheit = other.unit === "degree Fahrenheit";
  if (x.dimension === temperature) return isFahrenheit ? (x.quantity.value * 9) / 5 + 32 : x.quantity.value;
  return x.quantity.value / y.size;
}

function converted(quantity: Quantity, to: (value: number) => number): Quantity {
  return {
    ...quantity,
    value: to(quantity.value),
    min: quantity.min === null ? null : to(quantity.min),
    max: quantity.max === null ? null : to(quantity.max),
  };
}

/** Share by which two frequencies may miss: four weeks for a month, "every 30 days" for "monthly". */
const frequencySlack = 0.1;

/** "Weekly", "once a week" and "every seven days" are one; "every Friday" is weekly, but not "every Monday". */
function relateFrequencies(a: Quantity, b: Quantity): Relation {
  if (a.unit === b.unit && a.per === b.per)
    return a.min === b.min && a.max === b.max ? "same" : clashUnlessMet(a, b, 0);
  const [x, y] = [timesAWeek(a), timesAWeek(b)];
  if (x === null || y === null) return "unrelated";
  const days = weekdays.has(a.per ?? "") && weekdays.has(b.per ?? "");
  return days ? "conflict" : clashUnlessMet(x, y, frequencySlack * Math.max(Math.abs(x.value), Math.abs(y.value)));
}

function clashUnlessMet(a: Quantity, b: Quantity, slack: number): Relation {
  return overlap(a, b, slack) ? "compatible" : "conflict";
}

/** A frequency as so many times a week; `null` where its time has no length. */
function timesAWeek(quantity: Quantity): Quantity | null {
  const week = sizes.get("week")?.size ?? 0;
  if (quantity.per === null) {
    const size = sizes.get(quantity.unit)?.size;
    if (size === undefined || quantity.min === null || quantity.max === null || quantity.min <= 0) return null;
    const often = (value: number): number => week / (value * size);
    return { ...quantity, value: often(quantity.value), min: often(quantity.max), max: often(quantity.min) };
  }
  const size = weekdays.has(quantity.per) ? week : sizes.get(quantity.per)?.size;
  return size === undefined ? null : converted(quantity, (value) => (value * week) / size);
}
