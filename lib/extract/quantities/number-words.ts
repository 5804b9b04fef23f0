/** Reads a number in words: "twenty-four", "a dozen", "half a million", "two and a half", "hundreds of thousands". */
import { cardinals, openFactors, openNumbers, pairedThings, scales } from "../../lexicon/numbers.ts";
import { isAt, isHyphen, type Piece } from "../../text/pieces.ts";
import { largestAmount, readScale, scaled } from "./scales.ts";

/** A number as read, with the index of the piece behind it. */
export interface Numeral {
  readonly value: number;
  /** Lowest and highest value of an open number ("dozens"); `null` when the number is one value. */
  readonly open: readonly [low: number, high: number] | null;
  readonly next: number;
  /** Power of ten of its scale, 0 without one: what a range hands down ("1 to 2 thousand"). */
  readonly scale: number;
  readonly digits: boolean;
  /** Whether the words themselves say that it is about so many: "a couple of". */
  readonly vague: boolean;
}

/** The number in words that begins at an index, or `null`. */
export function readNumberWords(pieces: readonly Piece[], index: number): Numeral | null {
  return readOpen(pieces, index) ?? readHalf(pieces, index) ?? readWords(pieces, index);
}

/** "dozens", "tens of thousands", "hundreds of millions"; "a few hundred", "several thousand". */
function readOpen(pieces: readonly Piece[], index: number): Numeral | null {
  const first = pieces[index]?.norm ?? "";
  const factor = openFactors.get(first === "a" ? (pieces[index + 1]?.norm ?? "") : first);
  if (factor !== undefined) {
    const after = index + (first === "a" ? 2 : 1);
    const dozen = isAt(pieces, after, "dozen");
    const scale = dozen ? { power: 0, next: after + 1 } : readScale(pieces, after, false);
    if (scale.next === after) return null;
    const [low, high] = factor.map((times) => scaled(dozen ? times * 12 : times, scale.power));
    return openNumeral(low ?? 0, Math.floor(high ?? 0), scale.next);
  }
  let range = openNumbers.get(first);
  if (range === undefined) return null;
  let next = index + 1;
  const larger = isAt(pieces, next, "of") ? pieces[next + 1] : undefined;
  const power = larger === undefined ? undefined : (scales.get(larger.norm.replace(/s$/, "")) ?? undefined);
  if (power !== undefined && larger?.norm.endsWith("s")) {
    range = [scaled(range[0], power), scaled(range[1] + 1, power) - 1];
    next += 2;
  } else if ((first === "tens" || first === "scores") && (!isAt(pieces, next, "of") || isAt(pieces, index - 1, "the")))
    return null;
  return openNumeral(range[0], range[1], next);
}

function openNumeral(low: number, high: number, next: number): Numeral {
  return { value: low, open: [low, high], next, scale: 0, digits: false, vague: false };
}

/** "half a million", "half a dozen", "half-a-dozen", "half an hour"; "half of them" is a share and no number. */
function readHalf(pieces: readonly Piece[], index: number): Numeral | null {
  if (!isAt(pieces, index, "half")) return null;
  const article = isHyphen(pieces, index + 1) ? index + 2 : index + 1;
  if (!isAt(pieces, article, "a", "an")) return null;
  const after = isHyphen(pieces, article + 1) ? article + 2 : article + 1;
  if (isAt(pieces, after, "dozen")) return plain(6, after + 1);
  const scale = readScale(pieces, after, false);
  if (scale.power > 0) return plain(scaled(0.5, scale.power), scale.next, scale.power);
  return isAt(pieces, after, "hour", "mile", "century", "day", "year", "minute", "second") ? plain(0.5, after) : null;
}

function plain(value: number, next: number, scale = 0): Numeral {
  return { value, open: null, next, scale, digits: false, vague: false };
}

/** "twenty-four", "one hundred and twenty", "two dozen", "a couple of", "two and a half", "a million". */
function readWords(pieces: readonly Piece[], index: number): Numeral | null {
  let next = index;
  let total = 0;
  let current: number | null = null;
  let scale = 0;
  if (isAt(pieces, index, "a", "an")) {
    const word = pieces[index + 1]?.norm ?? "";
    if (word === "couple") {
      const after = isAt(pieces, index + 2, "of") ? index + 3 : index + 2;
      const counted = readDozen(pieces, after, 2) ?? plainScale(pieces, after, 2);
      if (counted !== null) return { ...counted, vague: true };
      return after === index + 3 && !isAt(pieces, after, "the") ? { ...plain(2, index + 2), vague: true } : null;
    }
    if (word === "dozen") return plain(12, index + 2);
    if (periods.has(word) && isAt(pieces, index + 2, "since", "after", "later")) return plain(1, index + 1);
    if (word === "pair") return isPairOfTwo(pieces, index + 2) ? plain(2, index + 2) : null;
    if (!scales.has(word)) return null;
    current = 1;
    next = index + 1;
  }
  for (;;) {
    const at: number =
      next > index && isHyphen(pieces, next) ? next + 1 : isAndInside(pieces, next, index) ? next + 1 : next;
    const word = pieces[at];
    if (word?.kind !== "word") break;
    const cardinal = cardinals.get(word.norm);
    const power = scales.get(word.norm);
    if (cardinal !== undefined) {
      if (current !== null && !fits(current, cardinal)) break;
      current = (current ?? 0) + cardinal;
    } else if (power !== undefined && current !== null) {
      if (current > largestAmount) break;
      if (power === 2) current *= 100;
      else {
        total += scaled(current, power);
        current = 0;
      }
      scale = Math.max(scale, power);
    } else if (word.norm === "dozen" && current !== null && total === 0) return plain(current * 12, at + 1);
    else break;
    next = at + 1;
  }
  if (current === null) return null;
  const value = total + current;
  if (isAt(pieces, next, "and") && isAt(pieces, next + 1, "a") && isAt(pieces, next + 2, "half")) {
    const more = readScale(pieces, next + 3, false);
    return plain(scaled(value + 0.5, more.power), more.next, more.power);
  }
  return plain(value, next, scale);
}

/** Lengths of time that "a" counts where another time is told from them: "a week since the flood", "a year after it". */
const periods: ReadonlySet<string> = new Set(["decade", "fortnight", "month", "week", "year"]);

/** "a pair of gunmen" are two; "a pair of gloves" is one thing. */
function isPairOfTwo(pieces: readonly Piece[], of: number): boolean {
  const noun = pieces[of + 1];
  return (
    isAt(pieces, of, "of") &&
    noun?.kind === "word" &&
    !pairedThings.has(noun.norm) &&
    !pairedThings.has(pieces[of + 2]?.norm ?? "")
  );
}

/** Whether a cardinal word may follow: units after tens ("twenty-four"), anything below a hundred after hundreds. */
function fits(current: number, cardinal: number): boolean {
  if (cardinal === 0) return false;
  if (current % 100 === 0) return true;
  return current % 100 >= 20 && current % 10 === 0 && cardinal < 10;
}

/** "and" belongs to a number only behind a scale: "one hundred and twenty", not "two and three". */
function isAndInside(pieces: readonly Piece[], index: number, first: number): boolean {
  return (
    index > first &&
    isAt(pieces, index, "and") &&
    scales.has(pieces[index - 1]?.norm ?? "") &&
    cardinals.has(pieces[index + 1]?.norm ?? "")
  );
}

function readDozen(pieces: readonly Piece[], index: number, times: number): Numeral | null {
  return isAt(pieces, index, "dozen") ? plain(times * 12, index + 1) : null;
}

function plainScale(pieces: readonly Piece[], index: number, times: number): Numeral | null {
  const scale = readScale(pieces, index, false);
  return scale.power > 0 ? plain(scaled(times, scale.power), scale.next, scale.power) : null;
}
