/** A weekday that is not the date's: "Friday, November 8, 2025" was a Saturday. */
import { monthName, shortWeekdays, weekdayName, weekdays } from "../../../lexicon/calendar.ts";
import { dayOf, dayOfDate, weekdayOfDay } from "../../../extract/times/calendar-days.ts";
import type { Reading, Span, Time, Token } from "../../../model.ts";
import { tokenFrom } from "../../../text/search.ts";
import type { Check, InnerJudgement } from "../check.ts";
import { flatMap } from "../../../text/flat-map.ts";

export const weekdaysFit: Check = {
  name: "weekdays",
  judge: (reading) => [...againstCalendar(reading), ...againstEachOther(reading)],
};

/** Dates whose year is told, or was that of a report of nearly the same day. */
function againstCalendar(reading: Reading): InnerJudgement[] {
  return flatMap(reading.times, (time) => {
    const { weekday, month, day, sentence } = time;
    const told = time.year;
    const year = told ?? yearNear(time, dayOfDate(reading.date));
    const parts = isName(reading, time) ? null : partsOf(reading, time);
    if (weekday === null || month === null || day === null || year === null || parts === null) return [];
    const calendar = dayOf(year, month, day);
    if (calendar === null || weekdayOfDay(calendar) === weekday) return [];
    const date = `${day} ${monthName(month)} ${year}`;
    return [
      {
        type: "time",
        confidence: told === null ? "medium" : "high",
        sentences: [sentence, sentence],
        evidence: parts,
        reason: `${date} is a ${weekdayName(weekdayOfDay(calendar))}, not a ${weekdayName(weekday)}.`,
        developing: false,
      },
    ];
  });
}

/** Whether the weekday ends a name: "Lorne Sun, August 16, 2008" dates an issue of the Sun. */
function isName(reading: Reading, { sentence, span }: Time): boolean {
  const tokens = reading.tokens[sentence] ?? [];
  const first = tokenFrom(tokens, span.start);
  const word = tokens[first];
  return word !== undefined && isWeekday(word) && tokens[first - 1]?.tag === "PROPN";
}

/** The same date with two weekdays, where no year tells which is right: "Friday, May 3" above, "Saturday, May 3" below. */
function againstEachOther(reading: Reading): InnerJudgement[] {
  const found: InnerJudgement[] = [];
  const first = new Map<string, Time>();
  for (const time of reading.times) {
    const { weekday, month, day, year } = time;
    if (weekday === null || month === null || day === null || year !== null || reading.date !== null) continue;
    const key = `${month}-${day}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, time);
    else if (before.weekday !== null && before.weekday !== weekday) {
      found.push({
        type: "time",
        confidence: "high",
        sentences: [before.sentence, time.sentence],
        evidence: [before.span, time.span],
        reason: `${day} ${monthName(month)} is a ${weekdayName(before.weekday)} first and a ${weekdayName(weekday)} later.`,
        developing: false,
      });
    }
  }
  return found;
}

/** Days to either side of a report within which a date without a year is that year's: news dates the day by its weekday. */
const nearDays = 45;

function yearNear({ month, day }: Time, today: number | null): number | null {
  if (today === null || month === null || day === null) return null;
  const around = new Date(today * 86_400_000).getUTCFullYear();
  const near = [around - 1, around, around + 1].filter((year) => {
    const at = dayOf(year, month, day);
    return at !== null && Math.abs(at - today) <= nearDays;
  });
  return near[0] ?? null;
}

/** The words of the weekday and those of the date, in text order; `null` where they are not told apart. */
function partsOf(reading: Reading, { sentence, span }: Time): readonly [Span, Span] | null {
  const tokens = (reading.tokens[sentence] ?? []).filter(
    (token) => token.span.start >= span.start && token.span.end <= span.end && /[\p{L}\p{N}]/u.test(token.norm),
  );
  const at = tokens.findIndex(isWeekday);
  const weekday = tokens[at]?.span;
  const rest = at === 0 ? tokens.slice(1) : tokens.slice(firstOfDate(tokens, span), at);
  const [first, last] = [rest[0]?.span, rest.at(-1)?.span];
  if (weekday === undefined || first === undefined || last === undefined) return null;
  const date = { start: first.start, end: last.end };
  return at === 0 ? [weekday, date] : [date, weekday];
}

/** The date's own words begin behind "on". */
function firstOfDate(tokens: readonly Token[], span: Span): number {
  const first = tokenFrom(tokens, span.start);
  return tokens[first]?.tag === "ADP" ? first + 1 : first;
}

function isWeekday({ norm }: Token): boolean {
  const word = norm.replace(/\.$/, "");
  return weekdays.has(word) || shortWeekdays.has(word);
}
