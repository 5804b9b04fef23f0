/** Reads one clock time: "8.40pm", "9:25", "9: 25 hours", "0241 GMT", "half past three", "3 o'clock", "noon". */
import { gameParts, months, namedClocks, shortMonths, weekdays } from "../../lexicon/calendar.ts";
import { cardinals } from "../../lexicon/numbers.ts";
import { isAmong, isAt, isDash, isHyphen, type Piece } from "../../text/pieces.ts";
import { beforeClocks, isBeforeZoned, isDayPart } from "./clock-context.ts";
import { isZone, zoneBehind } from "./zones.ts";

interface Clock {
  /** Minutes after midnight, 0 to 1439. */
  readonly minutes: number;
  /** Whether the half of the day is told: by am or pm, or by an hour that only a 24-hour clock has. */
  readonly certain: boolean;
  /** Minutes east of Greenwich, where a zone is told that has them. */
  readonly zone: number | null;
  readonly next: number;
}

/** A clock time whose zone has not been looked for. */
type Unzoned = Omit<Clock, "zone">;

const minutesOfHour = 60;
const noon = 12 * minutesOfHour;

/** The clock time that begins at an index, or `null`. */
export function readClock(pieces: readonly Piece[], index: number): Clock | null {
  const clock =
    readNamed(pieces, index) ??
    readSpoken(pieces, index) ??
    readDigital(pieces, index) ??
    readRangeStart(pieces, index) ??
    readHour(pieces, index);
  return clock === null ? null : { ...clock, ...zoneBehind(pieces, clock.next) };
}

/** "7 in the morning", "six in the evening", "10 at night"; the half of the day comes from the part told behind it. */
function readHour(pieces: readonly Piece[], index: number): Unzoned | null {
  const hour = hourAt(pieces, index);
  if (hour === null || hour > 12 || !isAt(pieces, index - 1, ...beforeClocks, "between", "and", "to", "from"))
    return null;
  if (!isDayPart(pieces, index + 1) || isAt(pieces, index + 1, "on", "last", "yesterday")) return null;
  return { minutes: (hour % 12) * minutesOfHour, certain: false, next: index + 1 };
}

function readNamed(pieces: readonly Piece[], index: number): Unzoned | null {
  const at = isDigits(pieces[index]) && Number(pieces[index]?.norm) === 12 ? index + 1 : index;
  const minutes = pieces[at]?.kind === "word" ? namedClocks.get(pieces[at].norm) : undefined;
  return minutes === undefined ? null : { minutes, certain: true, next: at + 1 };
}

/** Minutes in words; "quarter" and "half" may have an article: "a quarter to six". */
const minuteWords: ReadonlyMap<string, number> = new Map([
  ["five", 5],
  ["ten", 10],
  ["quarter", 15],
  ["twenty", 20],
  ["half", 30],
]);

function readSpoken(pieces: readonly Piece[], index: number): Unzoned | null {
  const hourFirst = hourAt(pieces, index);
  if (hourFirst !== null && isAt(pieces, index + 1, "o'clock")) {
    return (
      withMeridiem(pieces, index + 2, hourFirst * minutesOfHour) ?? {
        minutes: hourFirst * minutesOfHour,
        certain: false,
        next: index + 2,
      }
    );
  }
  const minutes = minuteWords.get(pieces[index]?.norm ?? "");
  if (minutes === undefined) return null;
  const turn =
    isAt(pieces, index + 1, "minutes") || (isHyphen(pieces, index + 1) && minutes === 30) ? index + 2 : index + 1;
  const sign = isAt(pieces, turn, "past") ? 1 : isAt(pieces, turn, "to") && isTimeBefore(pieces, index) ? -1 : 0;
  const hour = hourAt(pieces, turn + 1);
  if (sign === 0 || hour === null || hour > 12 || (minutes === 30 && sign < 0)) return null;
  const total = hour * minutesOfHour + sign * minutes;
  const next = isAt(pieces, turn + 2, "o'clock") ? turn + 3 : turn + 2;
  return withMeridiem(pieces, next, total) ?? { minutes: total, certain: false, next };
}

/** "ten to five" is a time only where a time is expected: "at ten to five", "a quarter to six". */
function isTimeBefore(pieces: readonly Piece[], index: number): boolean {
  return isAt(pieces, index - 1, "at", "by", "around", "about", "until", "since", "a");
}

function readDigital(pieces: readonly Piece[], index: number, joined = false): Unzoned | null {
  const first = pieces[index];
  if (first?.kind !== "number") return null;
  if (first.joined && !joined && !isDash(pieces, index - 1) && !isAt(pieces, index - 1, "(")) return null;
  const length = first.end - first.start;
  if (isAt(pieces, index + 1, ":") && pieces[index + 1]?.joined === true && length <= 2) {
    return readColon(pieces, index, Number(first.norm));
  }
  const [hour, minute] = first.norm.includes(".")
    ? split(first.norm, ".")
    : length === 4
      ? split(first.norm.slice(0, 2) + "." + first.norm.slice(2), ".")
      : [Number(first.norm), 0];
  if (hour === undefined || minute === undefined || length > 5 || hour > 24 || minute >= minutesOfHour) return null;
  const time = withMeridiem(pieces, index + 1, hour * minutesOfHour + minute);
  if (time !== null) return length === 4 && !first.norm.includes(".") ? null : time;
  // "0241 GMT", "1400 hours", "14.00 BST"; "30 hours" is a length of time.
  if (length < 4 || hour > 23) return null;
  const zoned = isZone(pieces, index + 1);
  const hours =
    isAt(pieces, index + 1, "hours", "hrs") &&
    (first.norm.startsWith("0") ||
      isAt(pieces, index - 1, "at", "by", "around", "about", "until", "since", "from", "to"));
  // "At 1830 on Friday": behind "at" and before a day four digits are no count.
  const beforeDay =
    isAt(pieces, index - 1, "at") && isAt(pieces, index + 1, "on") && weekdays.has(pieces[index + 2]?.norm ?? "");
  const told =
    beforeDay ||
    zoned ||
    hours ||
    isBeforeZoned(pieces, index) ||
    (first.norm.includes(".") && isDayPart(pieces, index + 1));
  return told
    ? { minutes: hour * minutesOfHour + minute, certain: zoned || hours || beforeDay, next: index + 1 }
    : null;
}

function split(norm: string, separator: string): (number | undefined)[] {
  const [hour, minute, more] = norm.split(separator);
  return more !== undefined || minute?.length !== 2 ? [] : [Number(hour), Number(minute)];
}

/** Words that make "4:39" a length of play or a verse: "with 4:39 left", "a 4:39 mile". */
const lengthOfPlay: ReadonlySet<string> = new Set(["left", "remaining", "into", "to", "mark", "of", "mile", "ratio"]);

function readColon(pieces: readonly Piece[], index: number, hour: number): Unzoned | null {
  const minute = pieces[index + 2];
  if (minute?.kind !== "number" || minute.end - minute.start !== 2 || hour > 24) return null;
  const minutes = hour * minutesOfHour + Number(minute.norm);
  let next = index + 3;
  if (Number(minute.norm) >= minutesOfHour) return null;
  if (isAt(pieces, next, ":") && pieces[next]?.joined === true && pieces[next + 1]?.kind === "number") next += 2;
  const exact = withMeridiem(pieces, next, minutes);
  if (exact !== null) return exact;
  if (hour > 23) return null;
  const told = isZone(pieces, next) || isAt(pieces, next, "hours", "hrs");
  if (told) return { minutes, certain: true, next };
  // A space behind the colon is a list unless a time is looked for, seconds are a result, and so is what follows a name:
  // "John 3:16".
  if (
    (!minute.joined && !isDayPart(pieces, next) && !isAt(pieces, index - 1, ...beforeClocks)) ||
    next !== index + 3 ||
    isAmong(pieces, next, lengthOfPlay) ||
    isInGame(pieces, next) ||
    isAt(pieces, index - 1, "in", "a", "with")
  )
    return null;
  const before = pieces[index - 1];
  const named =
    index > 1 &&
    before?.kind === "word" &&
    before.capital &&
    !weekdays.has(before.norm) &&
    !months.has(before.norm) &&
    !shortMonths.has(before.norm);
  return named ? null : { minutes, certain: hour > 12 || pieces[index]?.norm.startsWith("0") === true, next };
}

/** "at 4:39 in the second half", "at 12:10 of overtime". */
function isInGame(pieces: readonly Piece[], index: number): boolean {
  if (!isAt(pieces, index, "in", "into")) return false;
  for (let at = index + 1; at < index + 4; at += 1) if (gameParts.has(pieces[at]?.norm ?? "")) return true;
  return false;
}

/** "5-6pm", "between 5 and 6 pm": the first hour takes the second one's half of the day, unless that runs backwards. */
function readRangeStart(pieces: readonly Piece[], index: number): Unzoned | null {
  const hour = hourAt(pieces, index);
  if (hour === null || !isDigits(pieces[index]) || pieces[index]?.joined === true) return null;
  if (!isDash(pieces, index + 1) && !isAt(pieces, index + 1, "to", "and", "or")) return null;
  const second = readDigital(pieces, index + 2, true);
  if (second === null || !isMeridiem(pieces, second.next - 1)) return null;
  const late = (hour % 12) * minutesOfHour + (second.minutes >= noon ? noon : 0);
  return { minutes: late > second.minutes && late >= noon ? late - noon : late, certain: true, next: index + 1 };
}

function hourAt(pieces: readonly Piece[], index: number): number | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  const hour = isDigits(piece) ? Number(piece.norm) : piece.kind === "word" ? cardinals.get(piece.norm) : undefined;
  return hour !== undefined && Number.isInteger(hour) && hour >= 1 && hour <= 24 ? hour : null;
}

function isDigits(piece: Piece | undefined): boolean {
  return piece?.kind === "number" && !piece.norm.includes(".");
}

const meridiems = new Map([
  ["am", 0],
  ["a.m.", 0],
  ["a.m", 0],
  ["pm", noon],
  ["p.m.", noon],
  ["p.m", noon],
]);

function isMeridiem(pieces: readonly Piece[], index: number): boolean {
  return meridiems.has(pieces[index]?.norm ?? "");
}

/** The time with am or pm behind it; "15.30pm" is read as 15.30, for the writer said it twice. */
function withMeridiem(pieces: readonly Piece[], index: number, minutes: number): Unzoned | null {
  const half = meridiems.get(pieces[index]?.norm ?? "");
  if (half === undefined || minutes < 0 || minutes >= 24 * minutesOfHour) return null;
  return {
    minutes: minutes >= noon + minutesOfHour ? minutes : (minutes % noon) + half,
    certain: true,
    next: index + 1,
  };
}
