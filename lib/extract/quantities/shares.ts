/** Reads shares told in words, as per cent: "half of", "two-thirds", "a third of", "one in five", "nine out of ten". */
import { cardinals, divisors } from "../../lexicon/numbers.ts";
import { isAmong, isAt, isHyphen, type Piece } from "../../text/pieces.ts";

interface Share {
  /** In per cent, from 0 to 100. */
  readonly value: number;
  readonly next: number;
}

const behindHalf: ReadonlySet<string> = new Set([
  "all",
  "her",
  "his",
  "its",
  "of",
  "our",
  "that",
  "the",
  "their",
  "these",
  "those",
]);
const beforeHalf: ReadonlySet<string> = new Set(["almost", "by", "nearly", "about", "over", "under", "than"]);
const beforeNamedHalf: ReadonlySet<string> = new Set([
  "first",
  "second",
  "other",
  "better",
  "the",
  "opening",
  "final",
  "and",
]);

/** The share that begins at an index, or `null`. */
export function readShare(pieces: readonly Piece[], index: number): Share | null {
  if (isAt(pieces, index, "half")) {
    const told =
      isAmong(pieces, index + 1, behindHalf) ||
      (isAmong(pieces, index - 1, beforeHalf) && !isHyphen(pieces, index + 1));
    return told && !isAmong(pieces, index - 1, beforeNamedHalf) ? { value: 50, next: index + 1 } : null;
  }
  return readParts(pieces, index) ?? readOneIn(pieces, index);
}

/** Words and marks behind a share that something has moved by: "by a third in March". */
// prettier-ignore
const behindBy: ReadonlySet<string> = new Set([
  ",", ".", ";", "after", "and", "as", "at", "because", "between", "but", "by", "during", "for", "from", "if", "in", "last",
  "on", "over", "since", "this", "to", "when", "while", "within",
]);

/** "two-thirds", "three quarters of", "a third of". */
function readParts(pieces: readonly Piece[], index: number): Share | null {
  const article = isAt(pieces, index, "a");
  const count = article ? 1 : cardinals.get(pieces[index]?.norm ?? "");
  const hyphen = isHyphen(pieces, index + 1);
  const at = hyphen ? index + 2 : index + 1;
  const word = pieces[at]?.norm ?? "";
  const divisor = count === undefined ? undefined : divisors.get(word);
  if (count === undefined || divisor === undefined || count < 1 || count >= divisor || divisor === 2) return null;
  if (count > 1 !== word.endsWith("s")) return null;
  // "a third man", "three quarters later" are no shares; "two-thirds" is one wherever it stands.
  const of = isAt(pieces, at + 1, "of");
  // "Cut the risk by a third", but "by a third man".
  const by = isAt(pieces, index - 1, "by") && (pieces[at + 1] === undefined || isAmong(pieces, at + 1, behindBy));
  return of || by || (!article && (hyphen || (count > 1 && divisor !== 4)))
    ? { value: (100 * count) / divisor, next: at + 1 }
    : null;
}

const timeUnits: ReadonlySet<string> = new Set([
  "century",
  "centuries",
  "day",
  "days",
  "decade",
  "decades",
  "hour",
  "hours",
  "minutes",
  "month",
  "months",
  "seconds",
  "week",
  "weeks",
  "year",
  "years",
]);

/** "one in five", "1 in 500", "one in every ten", "nine out of ten". */
function readOneIn(pieces: readonly Piece[], index: number): Share | null {
  const part = wholeAt(pieces, index);
  const out = isAt(pieces, index + 1, "out") && isAt(pieces, index + 2, "of");
  if (part === null || !(out || isAt(pieces, index + 1, "in"))) return null;
  const at = out ? index + 3 : isAt(pieces, index + 2, "every") ? index + 3 : index + 2;
  const whole = wholeAt(pieces, at);
  if (whole === null || part >= whole || part < 1) return null;
  // "three in 24 hours" tells how long, "two in 2011" when.
  if (
    isAmong(pieces, at + 1, timeUnits) ||
    isHyphen(pieces, at + 1) ||
    (!out && part > 1 && whole !== 10 && whole !== 5)
  )
    return null;
  const digits = pieces[at];
  return digits !== undefined && digits.kind === "number" && digits.norm.length === 4 && whole >= 1900 && whole <= 2100
    ? null
    : { value: (100 * part) / whole, next: at + 1 };
}

function wholeAt(pieces: readonly Piece[], index: number): number | null {
  const piece = pieces[index];
  const value =
    piece?.kind === "number" ? Number(piece.norm) : piece?.kind === "word" ? cardinals.get(piece.norm) : undefined;
  return value !== undefined && Number.isInteger(value) ? value : null;
}
