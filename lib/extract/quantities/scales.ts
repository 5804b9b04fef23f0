/** Reads the scale behind a number: "million", "bn", "hundred thousand", "lakh crore". */
import { scaleLetters, scales } from "../../lexicon/numbers.ts";
import { lengthWords } from "../../lexicon/units.ts";
import { isHyphen, type Piece } from "../../text/pieces.ts";

/** No amount in the news is told in more digits than this without a scale word. */
export const largestAmount = 1e15;

/** A decimal number times a power of ten, without the rounding errors of multiplication: 1.1 and 6 are 1100000. */
export function scaled(value: number, scale: number): number {
  return scale === 0 ? value : Number.isInteger(value) ? value * 10 ** scale : Number(`${value}e${scale}`);
}

/** Scales behind a number, which may follow one another ("4 hundred million", "1 lakh crore"); hyphens may join them. */
export function readScale(pieces: readonly Piece[], index: number, money: boolean): { power: number; next: number } {
  let power = 0;
  let next = index;
  for (;;) {
    const at = isHyphen(pieces, next) && pieces[next + 1]?.joined === true ? next + 1 : next;
    const word = pieces[at];
    if (word === undefined || word.kind !== "word") break;
    const letters = at === next ? scaleLetters.get(word.norm) : undefined;
    const more =
      scales.get(word.norm) ?? (letters !== undefined && isScaleLetter(pieces, at, money) ? letters : undefined);
    // No amount in the news passes 10^24; nonsense must not become infinite.
    if (more === undefined || power + more > 24) break;
    power += more;
    next = at + 1;
  }
  return { power, next };
}

/** "m" is a million behind money and before something counted ("37m people"), else a metre; "k" and "b" stay with digits. */
function isScaleLetter(pieces: readonly Piece[], index: number, money: boolean): boolean {
  const letter = pieces[index];
  if (letter === undefined) return false;
  if (money) return letter.joined || letter.norm.length > 1 || letter.norm === "m";
  if (letter.norm.length > 1) return letter.norm !== "cr" || letter.joined;
  if (!letter.joined) return false;
  if (letter.upper || letter.norm === "k") return true;
  if (letter.norm !== "m") return false;
  const follower = pieces[isHyphen(pieces, index + 1) ? index + 2 : index + 1];
  return follower?.kind === "word" && !lengthWords.has(follower.norm) && looksPlural(follower.norm);
}

const irregularPlurals = new Set(["children", "men", "people", "women"]);
const looksPlural = (word: string): boolean => irregularPlurals.has(word) || (word.endsWith("s") && word.length > 2);
