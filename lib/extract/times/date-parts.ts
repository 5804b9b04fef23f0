/** Dates and years as parts of a time: "November 6, 2025", the ends of "5-7 November", "in 2006". */
import { dayAt, monthAt, readDate, yearAt } from "./dates.ts";
import { isAmong, isAt, isDash, isHyphen, type Piece } from "../../text/pieces.ts";
import { part, type TimePart } from "./time-fields.ts";

/** The date that begins at an index, as a part. */
export function readDatePart(pieces: readonly Piece[], index: number): TimePart | null {
  const date = readDate(pieces, index) ?? readFirstDay(pieces, index);
  if (date === null) return null;
  const { year, month, day, late, next } = date;
  return part(index, next - 1, { year, month, day }, true, late);
}

/** "5" of "5-7 November" and "between 5 and 7 November": the first day takes the second one's month. */
function readFirstDay(pieces: readonly Piece[], index: number): ReturnType<typeof readDate> {
  const day = dayAt(pieces, index);
  if (
    day === null ||
    pieces[index]?.kind !== "number" ||
    !(isDash(pieces, day.next) || isAt(pieces, day.next, "to", "and"))
  )
    return null;
  const second = dayAt(pieces, day.next + 1);
  const month = second === null ? null : monthAt(pieces, second.next);
  if (second === null || month === null || second.day <= day.day) return null;
  const year = yearAt(pieces, isAt(pieces, month.next, ",") ? month.next + 1 : month.next);
  return { year, month: month.month, day: day.day, late: false, next: day.next };
}

/** "7" of "November 5-7" and "November 5 to 7": the second day has the first one's month. */
export function readSecondDay(pieces: readonly Piece[], index: number, before: TimePart | null): TimePart | null {
  if (before === null || before.fields.month === null || before.fields.day === null || before.last !== index - 2)
    return null;
  if (!isDash(pieces, index - 1) && !isAt(pieces, index - 1, "to", "and")) return null;
  const day = dayAt(pieces, index);
  if (day === null || day.day <= before.fields.day || pieces[index]?.kind !== "number") return null;
  const follower = pieces[day.next];
  if (
    isHyphen(pieces, day.next) ||
    (follower?.kind === "word" && /s$|^(?:people|men|women|children)$/.test(follower.norm))
  )
    return null;
  const yearIndex = isAt(pieces, day.next, ",") ? day.next + 1 : day.next;
  const year = yearAt(pieces, yearIndex);
  return part(index, year === null ? day.next - 1 : yearIndex, {
    year: year ?? before.fields.year,
    month: before.fields.month,
    day: day.day,
  });
}

const beforeYears: ReadonlySet<string> = new Set([
  "after",
  "before",
  "between",
  "by",
  "circa",
  "during",
  "early",
  "fiscal",
  "from",
  "in",
  "late",
  "mid",
  "of",
  "since",
  "through",
  "till",
  "until",
  "year",
]);

/** A year by number alone, where only a year can stand: "in 2006", "since 1991", "from 1974 to 1978", "dates back to 1921". */
export function readYear(pieces: readonly Piece[], index: number, before: TimePart | null): TimePart | null {
  const piece = pieces[index];
  const follower = pieces[index + 1];
  const range =
    before !== null && before.last === index - 2 && before.fields.year !== null && before.fields.clock === null;
  const first = before?.fields.year ?? 0;
  const connected =
    range && (isDash(pieces, index - 1) || isAt(pieces, index - 1, "to", "and", "or", "until", "through"));
  if (connected && piece?.joined === true && piece.norm.length === 2 && before.fields.month === null) {
    const year = Math.floor(first / 100) * 100 + Number(piece.norm);
    return year > first ? part(index, index, { year }) : null;
  }
  const year = yearAt(pieces, index);
  const isBack = isAt(pieces, index - 1, "to") && isAt(pieces, index - 2, "back");
  if (year === null || (!connected && !isBack && !isAmong(pieces, index - 1, beforeYears))) return null;
  if (piece?.joined === true && !isDash(pieces, index - 1)) return null;
  // "the 1990s" is a decade, "2000m" a length, "2000 people" and "5-mile" are counts.
  if (
    follower?.joined === true &&
    (follower.kind === "word"
      ? follower.norm !== "'s"
      : isAt(pieces, index + 1, "%", "/", "€") || (isHyphen(pieces, index + 1) && pieces[index + 2]?.kind === "word"))
  )
    return null;
  const plural =
    follower?.kind === "word" &&
    !follower.capital &&
    /s$|^(?:people|men|women|children|million|billion|feet|per)$/.test(follower.norm) &&
    !["'s", "as", "has", "was", "is", "his", "this", "its"].includes(follower.norm);
  return plural && (year % 100 === 0 || isAt(pieces, index - 1, "after", "before", "from", "of", "by"))
    ? null
    : part(index, index, { year });
}
