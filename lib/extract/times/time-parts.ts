/** Reads one part of a time: a weekday, a date, a clock time, a part of the day, a day told from today. */
import {
  months,
  namedClocks,
  partsOfDay,
  relativeDays,
  shortMonths,
  shortWeekdays,
  weekdays,
} from "../../lexicon/calendar.ts";
import { cardinals, ordinals } from "../../lexicon/numbers.ts";
import { readClock } from "./clock.ts";
import { readDatePart, readSecondDay, readYear } from "./date-parts.ts";
import { holidayBeginnings } from "./dates.ts";
import { readCounted, readDecade, readDecadeInWords, readNextDay, readPeriod } from "./counted-times.ts";
import { readPartOfDay, readRelative, readWeekday } from "./day-parts.ts";
import type { Piece } from "../../text/pieces.ts";
import { part, type TimePart } from "./time-fields.ts";

/** Words that can begin a part of a time: all others are passed over at once, for most words of a report tell no time. */
const beginnings: ReadonlySet<string> = new Set([
  ...weekdays.keys(),
  ...shortWeekdays.keys(),
  ...months.keys(),
  ...shortMonths.keys(),
  ...relativeDays.keys(),
  ...partsOfDay.keys(),
  ...namedClocks.keys(),
  ...cardinals.keys(),
  ...ordinals.keys(),
  ...holidayBeginnings,
  "a",
  "day",
  "following",
  "half",
  "last",
  "next",
  "previous",
  "quarter",
  "this",
]);

/** The part that begins at an index, or `null`. `before` is the part that was read last. */
export function readPart(pieces: readonly Piece[], index: number, before: TimePart | null): TimePart | null {
  const piece = pieces[index];
  if (piece === undefined || (piece.kind !== "number" && !beginnings.has(piece.norm))) return null;
  if (piece.kind === "number") {
    return (
      readDatePart(pieces, index) ??
      readClockPart(pieces, index) ??
      readSecondDay(pieces, index, before) ??
      readYear(pieces, index, before) ??
      readDecade(pieces, index) ??
      readCounted(pieces, index)
    );
  }
  return (
    readRelative(pieces, index) ??
    readWeekday(pieces, index) ??
    readPartOfDay(pieces, index, before) ??
    readDatePart(pieces, index) ??
    readDecadeInWords(pieces, index) ??
    readClockPart(pieces, index) ??
    readCounted(pieces, index) ??
    readPeriod(pieces, index) ??
    readNextDay(pieces, index)
  );
}

function readClockPart(pieces: readonly Piece[], index: number): TimePart | null {
  const clock = readClock(pieces, index);
  return clock === null ? null : part(index, clock.next - 1, { clock: clock.minutes, zone: clock.zone }, clock.certain);
}
