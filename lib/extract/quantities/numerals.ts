/** Reads one number: "1,200", "3.4bn", "1 1/2", "twenty-four", "hundreds of thousands". */
import { fractionCharacters } from "../../lexicon/numbers.ts";
import { readNumberWords, type Numeral } from "./number-words.ts";
import { isAt, isHyphen, type Piece } from "../../text/pieces.ts";
import { largestAmount, readScale, scaled } from "./scales.ts";

/** The number that begins at an index, or `null`. `money` tells that a currency stands before it: then "m" is a million. */
export function readNumeral(pieces: readonly Piece[], index: number, money: boolean): Numeral | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  if (piece.kind === "number" || fractionCharacters.has(piece.norm)) return readDigits(pieces, index, money);
  if (piece.kind !== "word") return null;
  return readNumberWords(pieces, index);
}

function readDigits(pieces: readonly Piece[], index: number, money: boolean): Numeral | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  let value = fractionCharacters.get(piece.norm) ?? Number(piece.norm);
  // "1.2.3" is a version or a date; digits beyond any amount are an identifier.
  if (!(value < largestAmount)) return null;
  let next = index + 1;
  const part = piece.kind === "number" ? readFraction(pieces, index) : null;
  if (part !== null) ({ value, next } = part);
  const scale = readScale(pieces, next, money);
  return {
    value: scaled(value, scale.power),
    open: null,
    next: scale.next,
    scale: scale.power,
    digits: true,
    vague: false,
  };
}

/** "1/16", "1 1/2", "2-1/2", "3½". Both sides small, so that dates and addresses stay out. */
function readFraction(pieces: readonly Piece[], index: number): { value: number; next: number } | null {
  const whole = Number(pieces[index]?.norm);
  const character = pieces[index + 1];
  const half = character?.joined === true ? fractionCharacters.get(character.norm) : undefined;
  if (half !== undefined) return { value: whole + half, next: index + 2 };
  const simple = readRatio(pieces, index);
  if (simple !== null) return { value: simple, next: index + 3 };
  const isJoined = isHyphen(pieces, index + 1);
  const at = isJoined ? index + 2 : index + 1;
  const mixed = readRatio(pieces, at, isJoined);
  return mixed !== null && mixed < 1 ? { value: whole + mixed, next: at + 3 } : null;
}

/** Divisors of fractions in digits: 9/11 is a date and 24/7 a habit. */
const usualDivisors = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000]);

/** `loose` tells that spaces may stand round the slash, as in "4-1 / 2". */
function readRatio(pieces: readonly Piece[], index: number, loose = false): number | null {
  const [above, slash, below] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  if (above?.kind !== "number" || below?.kind !== "number" || !(below.joined || loose)) return null;
  if (slash === undefined || !(slash.joined || loose) || (slash.norm !== "/" && slash.norm !== "⁄")) return null;
  if (isAt(pieces, index + 3, "/", "⁄")) return null;
  const [count, divisor] = [Number(above.norm), Number(below.norm)];
  return Number.isInteger(count) && count < divisor && usualDivisors.has(divisor) ? count / divisor : null;
}
