/** Weekdays, parts of the day and days told from today as parts of a time: "Friday", "in the evening", "three days ago". */
import { partsOfDay, relativeDays, shortWeekdays, weekdays } from "../../lexicon/calendar.ts";
import { readClock } from "./clock.ts";
import { dayAt, monthAt, readDate } from "./dates.ts";
import { isAmong, isAt, isHyphen, type Piece } from "../../text/pieces.ts";
import { part, type TimePart } from "./time-fields.ts";

const paperNames = [
  "business",
  "evening",
  "express",
  "herald",
  "independent",
  "mail",
  "mirror",
  "night",
  "post",
  "star",
  "telegraph",
  "times",
];
const namedDays: ReadonlySet<string> = new Set([
  "ash",
  "black",
  "bloody",
  "cyber",
  "each",
  "every",
  "giving",
  "sheffield",
  "super",
]);
const beforeShortDays: ReadonlySet<string> = new Set(["on", "since", "by", "until", "early", "late", ","]);

/** A weekday, not a habit ("Sundays"), a paper ("the Sunday Times"), a name ("Bloody Sunday") or a word ("sat"). */
export function readWeekday(pieces: readonly Piece[], index: number): TimePart | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  const full = weekdays.get(piece.norm);
  const follower = pieces[index + 1];
  if (full !== undefined) {
    const paper = follower?.capital === true && paperNames.includes(follower.norm);
    // "Every Friday" tells how often.
    return paper || isAmong(pieces, index - 1, namedDays) ? null : part(index, index, { weekday: full });
  }
  const short = piece.capital ? shortWeekdays.get(piece.norm) : undefined;
  if (short === undefined || isAt(pieces, index - 1, "the")) return null;
  const stop = isAt(pieces, index + 1, ".") && follower?.joined === true;
  const after = isAt(pieces, stop ? index + 2 : index + 1, ",") ? index + (stop ? 3 : 2) : index + (stop ? 2 : 1);
  const dated =
    monthAt(pieces, after) !== null ||
    (dayAt(pieces, after) !== null && readDate(pieces, after) !== null) ||
    readClock(pieces, after) !== null;
  if (!dated && !isAmong(pieces, index - 1, beforeShortDays)) return null;
  return part(index, stop && index + 2 < pieces.length ? index + 1 : index, { weekday: short });
}

/** "yesterday", "tonight", "last night", "this morning", "the day before yesterday". */
export function readRelative(pieces: readonly Piece[], index: number): TimePart | null {
  const word = pieces[index]?.norm ?? "";
  const offset = relativeDays.get(word);
  if (offset !== undefined) return part(index, index, { offset, partOfDay: word === "tonight" ? "night" : null });
  if (word === "day" && isAt(pieces, index + 1, "before", "after")) {
    const two = isAt(pieces, index + 1, "before")
      ? isAt(pieces, index + 2, "yesterday") && -2
      : isAt(pieces, index + 2, "tomorrow") && 2;
    return two === false ? null : part(index, index + 2, { offset: two });
  }
  if (word === "last" && isAt(pieces, index + 1, "night", "evening")) {
    return part(index, index + 1, { offset: -1, partOfDay: isAt(pieces, index + 1, "night") ? "night" : "evening" });
  }
  const partOfDay = word === "this" ? partsOfDay.get(pieces[index + 1]?.norm ?? "") : undefined;
  return partOfDay === undefined ? null : part(index, index + 1, { offset: 0, partOfDay });
}

/** Words before a part of the day that make it a time: "in the morning", "at night", "by dawn", "late evening". */
const beforeParts: ReadonlySet<string> = new Set([
  "at",
  "by",
  "before",
  "after",
  "until",
  "since",
  "early",
  "late",
  "mid",
  "around",
  "about",
  "-",
]);

/** A part of the day where it tells a time: beside a day, or behind words that only a time has. */
export function readPartOfDay(pieces: readonly Piece[], index: number, before: TimePart | null): TimePart | null {
  const word = pieces[index]?.norm ?? "";
  const partOfDay = partsOfDay.get(word);
  if (partOfDay === undefined || isHyphen(pieces, index + 1)) return null;
  const dayBefore =
    before !== null &&
    before.last === index - 1 &&
    before.fields.clock === null &&
    before.fields.partOfDay === null &&
    (before.fields.weekday !== null || before.fields.offset !== null || before.fields.day !== null);
  const the = isAt(pieces, index - 1, "the");
  const told =
    word === "overnight" ||
    (the && isAt(pieces, index - 2, "in", "during", "through")) ||
    isAmong(pieces, index - 1, beforeParts) ||
    (isAt(pieces, index + 1, "of") &&
      (the || isAt(pieces, index - 1, "on")) &&
      (readDate(pieces, index + 2) !== null || weekdays.has(pieces[index + 2]?.norm ?? "")));
  if (!dayBefore && !told) return null;
  // "late-night talks" and "Evening Standard" tell no time.
  if (!dayBefore && isHyphen(pieces, index - 1) && !isAt(pieces, index - 2, "mid")) return null;
  return part(index, index, { partOfDay });
}
