/**
 * Times told by counting from another: "three days ago", "last week", "two months ago", "a day later", "the next day"; and
 * decades ("the 1990s").
 */
import { periodWords } from "../../lexicon/calendar.ts";
import { cardinals } from "../../lexicon/numbers.ts";
import type { TimePeriod } from "../../model.ts";
import { isAt, isHyphen, type Piece } from "../../text/pieces.ts";
import { part, type TimePart } from "./time-fields.ts";

/** The most days, weeks, months or years that are counted back from a report; more of them tell history. */
const mostCounted = 100;

/** "three days ago", "a week ago", "two years ago"; "a day earlier", "two days after". */
export function readCounted(pieces: readonly Piece[], index: number): TimePart | null {
  const piece = pieces[index];
  const unit = pieces[index + 1];
  if (piece === undefined || unit?.kind !== "word") return null;
  const days = unit.norm === "day" || unit.norm === "days";
  const period = days ? undefined : periodWords.get(unit.norm);
  if (!days && period === undefined) return null;
  const count = piece.kind === "number" ? Number(piece.norm) : piece.norm === "a" ? 1 : cardinals.get(piece.norm);
  if (count === undefined || !Number.isInteger(count) || count < 1 || count > mostCounted) return null;
  if (isAt(pieces, index + 2, "ago")) {
    if (period === undefined) return part(index, index + 2, { offset: -count });
    return part(index, index + 2, { period: { unit: period.unit, offset: -count * period.times } });
  }
  if (!days) return null;
  const sign = isAt(pieces, index + 2, "later", "after") ? 1 : isAt(pieces, index + 2, "earlier", "before") ? -1 : 0;
  return sign === 0 ? null : part(index, index + 2, { shift: sign * count });
}

const steps: ReadonlyMap<string, TimePeriod["offset"]> = new Map([
  ["last", -1],
  ["next", 1],
  ["this", 0],
]);

/** "last week", "this month", "next year". */
export function readPeriod(pieces: readonly Piece[], index: number): TimePart | null {
  const offset = steps.get(pieces[index]?.norm ?? "");
  const period = periodWords.get(pieces[index + 1]?.norm ?? "");
  if (offset === undefined || period === undefined || period.times !== 1 || isHyphen(pieces, index + 2)) return null;
  // "The last month of the year" and "the next years" are no periods of the report's.
  if (isAt(pieces, index - 1, "the") || pieces[index + 1]?.norm !== period.unit) return null;
  return part(index, index + 1, { period: { unit: period.unit, offset } });
}

/** "the next day", "the day after", "the previous day": a day from the event told before. */
export function readNextDay(pieces: readonly Piece[], index: number): TimePart | null {
  const the = isAt(pieces, index - 1, "the");
  if (isAt(pieces, index, "day")) {
    const shift = isAt(pieces, index + 1, "after") ? 1 : isAt(pieces, index + 1, "before") ? -1 : 0;
    return the && shift !== 0 ? part(index, index + 1, { shift }) : null;
  }
  if (!isAt(pieces, index + 1, "day")) return null;
  const shift = isAt(pieces, index, "next", "following") ? 1 : isAt(pieces, index, "previous") ? -1 : 0;
  return shift !== 0 && the ? part(index, index + 1, { shift }) : null;
}

/** Decades that two digits tell: "the 60s" may be of no other century, "the 20s" may. */
const leastShortDecade = 50;
const firstDecade = 1500;
const lastDecade = 2090;
const century = 1900;

/** Decades in words: "the nineteen sixties"; "the sixties" alone may be somebody's age. */
const decadeWords = new Map(
  ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].map((word, i) => [
    word,
    century + 20 + 10 * i,
  ]),
);

/** "the nineteen sixties" */
export function readDecadeInWords(pieces: readonly Piece[], index: number): TimePart | null {
  if (!isAt(pieces, index, "nineteen")) return null;
  const words = isAt(pieces, index + 1, "-") ? index + 2 : index + 1;
  const decade = decadeWords.get(pieces[words]?.norm ?? "");
  return decade === undefined ? null : part(index, words, { decade });
}

/** "the 1990s", "the mid-80s"; "in his 30s" tells an age. */
export function readDecade(pieces: readonly Piece[], index: number): TimePart | null {
  const piece = pieces[index];
  const plural = pieces[index + 1];
  if (piece?.kind !== "number" || plural?.joined !== true || (plural.norm !== "s" && plural.norm !== "'s")) return null;
  const year = Number(piece.norm);
  if (year % 10 !== 0) return null;
  if (piece.norm.length === 4)
    return year >= firstDecade && year <= lastDecade ? part(index, index + 1, { decade: year }) : null;
  const first = isAt(pieces, index - 1, "'", "’", "-") ? index - 1 : index;
  const told =
    isAt(pieces, first - 1, "the", "early", "late", "mid") &&
    !isAt(pieces, first - 2, "his", "her", "their", "my", "in") &&
    !(isAt(pieces, first, "-") && !isAt(pieces, first - 1, "mid"));
  return told && piece.norm.length === 2 && year >= leastShortDecade
    ? part(isAt(pieces, first, "-") ? index : first, index + 1, { decade: century + year })
    : null;
}
