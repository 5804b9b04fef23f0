/** Reads one date: "October 11", "11 October 2025", "the 5th of May", "Oct 2011", "2025-11-07", "in 2006", "Christmas Day". */
import { doubtfulMonths, holidays, months, shortMonths } from "../../lexicon/calendar.ts";
import { ordinals, ordinalSuffixes } from "../../lexicon/numbers.ts";
import { isAmong, isAt, isDash, isHyphen, wordsAt, type Piece } from "../../text/pieces.ts";

interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** "November-end" is late in November. */
  readonly late: boolean;
  readonly next: number;
}

/** Years that news speaks of by number alone; beyond these a number of four digits is taken for a count. */
const firstYear = 1900;
const lastYear = 2100;

/** The date that begins at an index, or `null`. */
export function readDate(pieces: readonly Piece[], index: number): DateParts | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  if (piece.kind === "number") return readNumeric(pieces, index) ?? readDayFirst(pieces, index);
  if (piece.kind !== "word") return null;
  return (
    readHoliday(pieces, index) ??
    (ordinals.has(piece.norm) ? readDayFirst(pieces, index) : null) ??
    readMonthFirst(pieces, index)
  );
}

/** The number of a year, told in four digits without a separator; `null` else. */
export function yearAt(pieces: readonly Piece[], index: number): number | null {
  const piece = pieces[index];
  if (piece?.kind !== "number" || piece.norm.length !== 4 || piece.end - piece.start !== 4) return null;
  const year = Number(piece.norm);
  return year >= firstYear && year <= lastYear ? year : null;
}

/** First words of holidays. */
export const holidayBeginnings: ReadonlySet<string> = new Set(
  [...holidays.keys()].map((name) => name.split(/[ ']/)[0] ?? ""),
);

const none = { year: null, month: null, day: null, late: false };

function readHoliday(pieces: readonly Piece[], index: number): DateParts | null {
  if (!holidayBeginnings.has(pieces[index]?.norm ?? "") || pieces[index]?.capital !== true) return null;
  for (const length of [1, 2, 3, 4]) {
    // "New Year's Eve" is four pieces, for the mark of possession is one.
    const date = holidays.get(wordsAt(pieces, index, length).replace(" 's", "'s"));
    if (date !== undefined) return { ...none, month: date[0], day: date[1], next: index + length };
  }
  return null;
}

/** "2025-11-07", "7/11/2025". Which of two small numbers is the month the text does not tell: then only the year is read. */
function readNumeric(pieces: readonly Piece[], index: number): DateParts | null {
  const [one, two, three] = [pieces[index], pieces[index + 2], pieces[index + 4]];
  if (one?.joined === true && !isAt(pieces, index - 1, "(")) return null;
  const dotted = one?.norm.split(".") ?? [];
  if (dotted.length === 3) return arrange(dotted, index + 1);
  const marks = isDash(pieces, index + 1)
    ? isDash(pieces, index + 3)
    : isAt(pieces, index + 1, "/") && isAt(pieces, index + 3, "/");
  if (!marks || one === undefined || two?.kind !== "number" || three?.kind !== "number" || !two.joined || !three.joined)
    return null;
  return arrange([one.norm, two.norm, three.norm], index + 5);
}

function arrange(written: readonly string[], next: number): DateParts | null {
  const [first = 0, second = 0, third = 0] = written.map(Number);
  const isYear = (year: number): boolean => year >= firstYear && year <= lastYear;
  if (written[0]?.length === 4) return isYear(first) ? datePart(first, second, third, next) : null;
  if (written[2]?.length !== 4 || !isYear(third)) return null;
  if (first > 12) return datePart(third, second, first, next);
  if (second > 12 || first === second) return datePart(third, first, second, next);
  return first >= 1 && second >= 1 ? { ...none, year: third, next } : null;
}

function datePart(year: number, month: number, day: number, next: number): DateParts | null {
  return isDay(day) && Number.isInteger(month) && month >= 1 && month <= 12
    ? { ...none, year, month, day, next }
    : null;
}

const isDay = (day: number): boolean => Number.isInteger(day) && day >= 1 && day <= 31;

/** The day of a month at an index: "11", "11th", "fifth", with the index behind it. */
export function dayAt(pieces: readonly Piece[], index: number): { readonly day: number; readonly next: number } | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  const day =
    piece.kind === "number"
      ? piece.end - piece.start <= 2
        ? Number(piece.norm)
        : Number.NaN
      : (ordinals.get(piece.norm) ?? Number.NaN);
  if (!isDay(day)) return null;
  const suffixed = isAmong(pieces, index + 1, ordinalSuffixes) && pieces[index + 1]?.joined === true;
  return { day, next: suffixed ? index + 2 : index + 1 };
}

/** "11 October", "the 5th of May 2010", "fourth of July". */
function readDayFirst(pieces: readonly Piece[], index: number): DateParts | null {
  const day = dayAt(pieces, index);
  if (day === null) return null;
  const at = isAt(pieces, day.next, "of") ? day.next + 1 : day.next;
  const word = pieces[index]?.kind === "word";
  const month = monthAt(pieces, at);
  if (month === null || (word && at === day.next)) return null;
  // In "the 30-7 Oct. 19 loss" the 7 belongs to a score, for the month has a day of its own.
  if (isHyphen(pieces, index - 1) && pieces[index]?.joined === true && dayAt(pieces, month.next) !== null) return null;
  return withYear(pieces, { ...none, month: month.month, day: day.day, next: month.next });
}

/** The month named at an index, in full or short ("Sept."), with the index behind it and its full stop. */
export function monthAt(
  pieces: readonly Piece[],
  index: number,
): { readonly month: number; readonly short: boolean; readonly next: number } | null {
  const piece = pieces[index];
  if (piece?.kind !== "word") return null;
  const full = months.get(piece.norm);
  // "may", "march" and "august" are words.
  if (full !== undefined)
    return piece.capital || (!doubtfulMonths.has(piece.norm) && piece.norm !== "august")
      ? { month: full, short: false, next: index + 1 }
      : null;
  const month = piece.capital ? shortMonths.get(piece.norm) : undefined;
  if (month === undefined) return null;
  const stop = isAt(pieces, index + 1, ".") && pieces[index + 1]?.joined === true && index + 2 < pieces.length;
  return { month, short: true, next: stop ? index + 2 : index + 1 };
}

function withYear(pieces: readonly Piece[], date: DateParts): DateParts {
  const at = isAt(pieces, date.next, ",", "of") ? date.next + 1 : date.next;
  const year = yearAt(pieces, at);
  if (year === null || (at > date.next && isUncountedYear(pieces, at))) return date;
  return { ...date, year, next: at + 1 };
}

/** "On May 5, 2000 people marched": behind a comma a round number with a plural is a count. */
function isUncountedYear(pieces: readonly Piece[], index: number): boolean {
  return (
    Number(pieces[index]?.norm) % 100 === 0 &&
    pieces[index + 1]?.kind === "word" &&
    /(?:s|people|men|women)$/.test(pieces[index + 1]?.norm ?? "")
  );
}

const countedBehindDay: ReadonlySet<string> = new Set(["%", "children", "men", "others", "people", "women"]);

/** "October 11", "Nov. 7, 2025", "October 2011", "November-end"; bare "October" where nothing makes it a name. */
function readMonthFirst(pieces: readonly Piece[], index: number): DateParts | null {
  const month = monthAt(pieces, index);
  if (month === null) return null;
  const date = { ...none, month: month.month, next: month.next };
  const article = isAt(pieces, month.next, "the") ? month.next + 1 : month.next;
  const day = dayAt(pieces, article);
  const clock = day !== null && isAt(pieces, day.next, ":", "am", "pm", "a.m.", "p.m.");
  const worded = pieces[article]?.kind === "word";
  if (
    day !== null &&
    !clock &&
    !isAmong(pieces, day.next, countedBehindDay) &&
    !(worded && article === month.next && !pieces[article]?.capital)
  ) {
    return withYear(pieces, { ...date, day: day.day, next: day.next });
  }
  const dated = withYear(pieces, date);
  if (dated.year !== null) return dated;
  if (isHyphen(pieces, month.next) && isAt(pieces, month.next + 1, "end"))
    return { ...date, late: true, next: month.next + 2 };
  return isBareMonth(pieces, index, month.short || doubtfulMonths.has(pieces[index]?.norm ?? ""), month.next)
    ? date
    : null;
}

const beforeMonths: ReadonlySet<string> = new Set([
  "during",
  "early",
  "in",
  "last",
  "late",
  "mid",
  "next",
  "since",
  "this",
  "through",
  "till",
  "until",
  "-",
  "of",
  "every",
]);
const beforeMonthsOrNames: ReadonlySet<string> = new Set([
  "after",
  "and",
  "before",
  "between",
  "by",
  "for",
  "from",
  "or",
  "to",
]);

/** Whether a month's name alone is a month: "in May", "by June", not "Theresa May", "May's deal" or "April Jones". */
function isBareMonth(pieces: readonly Piece[], index: number, doubtful: boolean, next: number): boolean {
  if (isAmong(pieces, index - 1, beforeMonths))
    return !(doubtful && isAt(pieces, index - 1, "of") && isAt(pieces, next, "'s"));
  const follower = pieces[next];
  if (doubtful)
    return (
      isAmong(pieces, index - 1, beforeMonthsOrNames) &&
      (follower === undefined || (follower.kind === "mark" && !isHyphen(pieces, next)))
    );
  const before = pieces[index - 1];
  const surname = before?.kind === "word" && before.capital && index > 1;
  const forename = follower?.kind === "word" && follower.capital && !isAmong(pieces, index - 1, beforeMonthsOrNames);
  return !surname && !forename;
}
