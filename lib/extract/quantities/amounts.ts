/** Reads one amount: a number with its currency, per cent or unit - "$3.4bn", "two million euros", "12 per cent", "150-mile". */
import {
  currencyCodes,
  currencyNames,
  currencySigns,
  dollarLetters,
  nationalCurrencies,
} from "../../lexicon/currencies.ts";
import { fractionCharacters } from "../../lexicon/numbers.ts";
import { joinedUnits, longestUnit, timeUnits, unitBeginnings, units } from "../../lexicon/units.ts";
import type { QuantityKind } from "../../model.ts";
import type { Numeral } from "./number-words.ts";
import { readNumeral } from "./numerals.ts";
import { isAmong, isAt, isDash, isHyphen, wordsAt, type Piece } from "../../text/pieces.ts";

export interface Amount {
  readonly kind: QuantityKind;
  readonly value: number;
  readonly open: readonly [low: number, high: number] | null;
  readonly vague: boolean;
  readonly unit: string;
  /** Power of ten of its scale, 0 without one. */
  readonly scale: number;
  /** Indexes of its first piece and of the number itself; `next` is the piece behind it. */
  readonly first: number;
  readonly number: number;
  readonly next: number;
  readonly digits: boolean;
}

/** The amount that begins at an index, or `null`. */
export function readAmount(pieces: readonly Piece[], index: number): Amount | null {
  const prefix = readCurrencyBefore(pieces, index);
  const signed = readSign(pieces, prefix?.next ?? index, prefix !== null);
  const numeral = readNumeral(pieces, signed.next, prefix !== null);
  if (numeral === null) return null;
  if (prefix !== null) {
    // "$75 US", "$5 million Canadian" name no other currency than the sign; "C$5" has told it before.
    const next =
      isAt(pieces, numeral.next, "us", "u.s.", "u.s") && pieces[numeral.next]?.upper === true
        ? numeral.next + 1
        : numeral.next;
    const suffix = readCurrencyBehind(pieces, next) ?? { kind: "money", unit: prefix.unit, next };
    return amountOf(numeral, index, signed, suffix);
  }
  const suffix =
    readPercent(pieces, numeral.next) ??
    readCurrencyBehind(pieces, numeral.next) ??
    readUnit(pieces, numeral.next, numeral.digits);
  if (suffix === null) return amountOf(numeral, index, signed, { kind: "count", unit: "", next: numeral.next });
  const mass = suffix.unit === "GBP" && isMass(pieces, index, numeral.scale, suffix.next);
  return amountOf(numeral, index, signed, mass ? { kind: "measure", unit: "pound", next: suffix.next } : suffix);
}

function amountOf(numeral: Numeral, first: number, signed: Signed, { kind, unit, next }: Suffix): Amount {
  return {
    kind,
    value: signed.negative ? -numeral.value : numeral.value,
    open: numeral.open,
    vague: numeral.vague,
    unit,
    scale: numeral.scale,
    first,
    number: signed.next,
    next,
    digits: numeral.digits,
  };
}

interface Suffix {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly next: number;
}

interface Signed {
  readonly negative: boolean;
  readonly next: number;
}

/** "minus 5", "minus-5", "-5"; a hyphen behind a word or number joins and is no sign. */
function readSign(pieces: readonly Piece[], index: number, money: boolean): Signed {
  if (isAt(pieces, index, "minus")) {
    const next = isHyphen(pieces, index + 1) ? index + 2 : index + 1;
    if (pieces[next]?.kind === "number") return { negative: true, next };
  }
  const dash = isDash(pieces, index) && pieces[index + 1]?.kind === "number" && pieces[index + 1]?.joined === true;
  return dash && (money || pieces[index]?.joined === false)
    ? { negative: true, next: index + 1 }
    : { negative: false, next: index };
}

function readCurrencyBefore(pieces: readonly Piece[], index: number): { unit: string; next: number } | null {
  const [first, second] = [pieces[index], pieces[index + 1]];
  if (first === undefined || second === undefined) return null;
  const numberAt = (at: number): boolean => {
    const start = isDash(pieces, at) ? at + 1 : at;
    return pieces[start]?.kind === "number" || fractionCharacters.has(pieces[start]?.norm ?? "");
  };
  if (first.kind === "mark") {
    const unit = currencySigns.get(first.norm);
    if (unit === undefined) return null;
    // "$US5", "$A 5"
    const country = first.norm === "$" && second.joined ? dollarLetters.get(second.norm) : undefined;
    if (country !== undefined && numberAt(index + 2)) return { unit: country, next: index + 2 };
    return numberAt(index + 1)
      ? { unit, next: index + 1 }
      : /^(?:half|a|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(second.norm)
        ? { unit, next: index + 1 }
        : null;
  }
  if (first.kind !== "word" || !first.capital)
    return first.norm === "euro" && second.kind === "number" && second.joined ? { unit: "EUR", next: index + 1 } : null;
  if (second.norm === "$" && numberAt(index + 2)) {
    const country = dollarLetters.get(first.norm);
    if (country !== undefined && (second.joined || first.norm === "us")) return { unit: country, next: index + 2 };
  }
  const code = currencyCodes.get(first.norm);
  if (code === undefined || !(first.upper || /^(?:rs|dhs?|tk|rp|euro)$/.test(first.norm))) return null;
  const next = isAt(pieces, index + 1, ".") && second.joined ? index + 2 : index + 1;
  if (pieces[next]?.kind !== "number") return null;
  return { unit: code, next };
}

/** "%", "per cent", "percentage points". */
function readPercent(pieces: readonly Piece[], index: number): Suffix | null {
  const at = isHyphen(pieces, index) ? index + 1 : index;
  if (isAt(pieces, at, "percentage") && isAt(pieces, at + 1, "point", "points"))
    return { kind: "percent", unit: "percentage point", next: at + 2 };
  if (isAt(pieces, at, "%", "percent") || (isAt(pieces, at, "pc", "pct") && pieces[at]?.joined === true))
    return percentTo(pieces, at + 1);
  return isAt(pieces, at, "per") && isAt(pieces, at + 1, "cent") ? percentTo(pieces, at + 2) : null;
}

function percentTo(pieces: readonly Piece[], next: number): Suffix {
  const points = isAt(pieces, next, "points", "point");
  return points ? { kind: "percent", unit: "percentage point", next: next + 1 } : { kind: "percent", unit: "%", next };
}

/** "euros", "-euro", "Australian dollars", "US dollars", "EUR", "€". */
function readCurrencyBehind(pieces: readonly Piece[], index: number): Suffix | null {
  const at = isHyphen(pieces, index) ? index + 1 : index;
  const word = pieces[at];
  if (word === undefined) return null;
  const sign = word.joined ? currencySigns.get(word.norm) : undefined;
  if (sign !== undefined) return pieces[at + 1]?.kind === "number" ? null : { kind: "money", unit: sign, next: at + 1 };
  const name = word.kind === "word" ? currencyNames.get(word.norm) : undefined;
  if (name !== undefined) return { kind: "money", unit: name, next: at + 1 };
  const code = word.upper ? currencyCodes.get(word.norm) : undefined;
  if (code !== undefined && word.norm.length === 3 && pieces[at + 1]?.kind !== "number")
    return { kind: "money", unit: code, next: at + 1 };
  if (!word.capital) return null;
  for (const length of [2, 3]) {
    const unit = nationalCurrencies.get(wordsAt(pieces, at, length).replace(/s$/, ""));
    if (unit !== undefined) return { kind: "money", unit, next: at + length };
  }
  return null;
}

/** A unit of measure behind a number: "km", "square miles", "-year", "degrees Celsius". */
function readUnit(pieces: readonly Piece[], index: number, digits: boolean): Suffix | null {
  const hyphen = isHyphen(pieces, index);
  const at = hyphen ? index + 1 : index;
  const first = pieces[at];
  if (first === undefined || !unitBeginnings.has(first.norm)) return null;
  // "a 200-square-mile park": hyphens may join the unit's own words.
  const second = hyphen && isHyphen(pieces, at + 1) ? pieces[at + 2] : undefined;
  const joined = second === undefined ? undefined : units.get(`${first.norm} ${second.norm}`);
  if (joined !== undefined) return { kind: "measure", unit: joined, next: at + 3 };
  // "two second-half goals" are no seconds; "year-old" and "37m-long" are measures.
  for (let length = longestUnit; length > 0; length -= 1) {
    const unit = at + length <= pieces.length ? units.get(wordsAt(pieces, at, length)) : undefined;
    if (unit === undefined) continue;
    if (
      length === 1 &&
      (first.norm.length === 1 || joinedUnits.has(first.norm)) &&
      (!digits || !first.joined || hyphen)
    )
      continue;
    // "5G" and "4G" are no grams.
    if (length === 1 && first.upper && (first.norm === "g" || first.norm === "m" || first.norm === "p")) continue;
    if (first.norm === "second" && isHyphen(pieces, at + 1)) continue;
    return { kind: timeUnits.has(unit) ? "duration" : "measure", unit, next: at + length };
  }
  return null;
}

const massWords: ReadonlySet<string> = new Set([
  "weigh",
  "weighed",
  "weighing",
  "weighs",
  "weight",
  "dropping",
  "gained",
  "heavy",
]);

/** Whether pounds are a weight: "a 300-pound bomb", "300 pounds of", "weighed 208 pounds". */
function isMass(pieces: readonly Piece[], index: number, scale: number, next: number): boolean {
  if (scale > 2 || isAt(pieces, next - 1, "sterling", "quid")) return false;
  if (isAt(pieces, next - 1, "pound") && isHyphen(pieces, next - 2)) return true;
  if (isAt(pieces, next, "of") && !isAt(pieces, next + 1, "debt", "damage", "damages", "savings", "taxpayers"))
    return true;
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) if (isAmong(pieces, at, massWords)) return true;
  return isAt(pieces, next, "heavier", "lighter", "overweight");
}
