/** Reads what a number is told by, behind it: "a year" of "30 a year", "per hour" of "90 km per hour", "a barrel". */
import { habitualWords, notHabitual, ratedThings } from "../../lexicon/numbers.ts";
import { longestUnit, timeUnits, unitBeginnings, units } from "../../lexicon/units.ts";
import { isAmong, isAt, isHyphen, wordsAt, type Piece } from "../../text/pieces.ts";

interface Rate {
  /** Singular name of the time or thing: "year", "barrel", "100000 people". */
  readonly per: string;
  readonly next: number;
}

/** Words behind "a year" that make it a time or a length and no rate: "$7 a year ago", "a day after the vote". */
const behindTimes: ReadonlySet<string> = new Set([
  "after",
  "ago",
  "apart",
  "away",
  "before",
  "earlier",
  "from",
  "later",
  "long",
  "old",
]);

/** The rate that begins at an index, or `null`. */
export function rateBehind(pieces: readonly Piece[], index: number): Rate | null {
  const at = isHyphen(pieces, index) ? index + 1 : index;
  const piece = pieces[at];
  switch (piece?.norm) {
    case "per":
      return readPer(pieces, at + 1);
    case "/":
      return piece.joined && pieces[at + 1]?.joined === true ? readUnit(pieces, at + 1) : null;
    case "a":
    case "an":
    case "each":
    case "every":
      return readEach(pieces, at + 1, piece.norm.startsWith("e"));
    default: {
      const habit = piece === undefined ? undefined : habitualWords.get(piece.norm);
      return habit === undefined || isAmong(pieces, at + 1, notHabitual) ? null : { per: habit, next: at + 1 };
    }
  }
}

function readPer(pieces: readonly Piece[], index: number): Rate | null {
  const at = isHyphen(pieces, index) ? index + 1 : index;
  const piece = pieces[at];
  if (piece === undefined || piece.kind === "mark" || isAt(pieces, at, "cent")) return null;
  if (piece.norm === "capita") return { per: "person", next: at + 1 };
  if (piece.kind !== "number") return readUnit(pieces, at) ?? { per: piece.norm, next: at + 1 };
  const thing = pieces[at + 1];
  return thing?.kind === "word" ? { per: `${piece.norm} ${thing.norm}`, next: at + 2 } : null;
}

function readUnit(pieces: readonly Piece[], index: number): Rate | null {
  if (!unitBeginnings.has(pieces[index]?.norm ?? "")) return null;
  for (let length = Math.min(longestUnit, pieces.length - index); length > 0; length -= 1) {
    const per = units.get(wordsAt(pieces, index, length));
    if (per !== undefined) return { per, next: index + length };
  }
  return null;
}

function readEach(pieces: readonly Piece[], index: number, timesOnly: boolean): Rate | null {
  const word = pieces[index];
  if (word?.kind !== "word" || isAmong(pieces, index + 1, behindTimes)) return null;
  const unit = units.get(word.norm);
  const isTime = unit !== undefined && timeUnits.has(unit);
  // "12 people, a second boat": before a word a second is an ordinal.
  if (unit === "second" && pieces[index + 1]?.kind === "word") return null;
  if (!isTime && (timesOnly || !ratedThings.has(word.norm))) return null;
  return { per: unit ?? word.norm, next: index + 1 };
}
