/** Reads how often something happens: "twice a week", "daily", "every Friday", "every 33 years", "on Fridays". */
import { weekdays } from "../../lexicon/calendar.ts";
import { habitualWords, notHabitual, repeats } from "../../lexicon/numbers.ts";
import { timeUnits, units } from "../../lexicon/units.ts";
import { isAmong, isAt, type Piece } from "../../text/pieces.ts";
import { readAmount } from "./amounts.ts";
import { rateBehind } from "./rates.ts";

interface Frequency {
  /** So many times in a `per`; or, where `per` is `null`, once in so many of the unit. */
  readonly value: number;
  readonly unit: string;
  readonly per: string | null;
  readonly next: number;
}

/** Words that begin a frequency. */
export const frequencyBeginnings: ReadonlySet<string> = new Set([
  ...repeats.keys(),
  ...habitualWords.keys(),
  ...[...weekdays.keys()].map((day) => `${day}s`),
  "each",
  "every",
]);

/** The frequency that begins at an index, or `null`; "three times a week" begins as a count. */
export function readFrequency(pieces: readonly Piece[], index: number): Frequency | null {
  const piece = pieces[index];
  if (piece === undefined || !frequencyBeginnings.has(piece.norm)) return null;
  const repeat = repeats.get(piece.norm);
  if (repeat !== undefined) {
    if (repeat === 1 && isAt(pieces, index + 1, "every")) return readEvery(pieces, index + 1);
    const rate = rateBehind(pieces, index + 1);
    return rate === null ? null : often(repeat, rate.per, rate.next);
  }
  const habit = habitualWords.get(piece.norm);
  if (habit !== undefined) {
    // "The Daily Mail" and "their daily lives" happen no oftener.
    const named = piece.capital && index > 0;
    return named || isAmong(pieces, index + 1, notHabitual) ? null : often(1, habit, index + 1);
  }
  if (piece.norm === "every" || piece.norm === "each") return readEvery(pieces, index);
  // "On Fridays" tells a habit; "Fridays draw" has lost its apostrophe.
  return isAt(pieces, index - 1, "and", "on", "or") ? often(1, piece.norm.slice(0, -1), index + 1) : null;
}

function often(value: number, per: string, next: number): Frequency {
  return { value, unit: "time", per, next };
}

/** "every Friday", "each year", "every other day", "every two weeks". */
function readEvery(pieces: readonly Piece[], index: number): Frequency | null {
  const word = pieces[index + 1];
  if (word === undefined || word.kind === "mark") return null;
  const day = weekdays.get(word.norm);
  if (day !== undefined) return often(1, day, index + 2);
  if (isAt(pieces, index + 1, "other")) {
    const unit = unitOfTime(pieces[index + 2]);
    return unit === null ? null : { value: 2, unit, per: null, next: index + 3 };
  }
  const unit = unitOfTime(word);
  if (unit !== null) return often(1, unit, index + 2);
  const amount = isAt(pieces, index, "every") ? readAmount(pieces, index + 1) : null;
  if (amount?.kind !== "duration") return null;
  return { value: amount.value, unit: amount.unit, per: null, next: amount.next };
}

function unitOfTime(piece: Piece | undefined): string | null {
  const unit = piece?.kind === "word" ? units.get(piece.norm) : undefined;
  return unit !== undefined && timeUnits.has(unit) && piece?.norm !== "second" ? unit : null;
}
