/** Which words of a time tell its day. "around 1.30am on Feb. 1" -> "Feb. 1" */
import { months, relativeDays, shortMonths, shortWeekdays, weekdays } from "../../lexicon/calendar.ts";
import type { Span, Time } from "../../model.ts";
import { textOf } from "../../text/span.ts";

const oneOf = (words: Iterable<string>): string => `(?:${[...words].join("|")})`;
const month = oneOf([...months.keys(), ...shortMonths.keys()]);
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const date = String.raw`(?:${day}(?:\s+of)?\s+)?${month}\b\.?(?:\s+(?:the\s+)?${day}\b(?![:.]\d))?(?:,?\s+\d{4}\b)?`;
const relative = oneOf([...relativeDays.keys(), "last night", "this (?:morning|afternoon|evening)"]);
const weekday = oneOf([...weekdays.keys(), ...shortWeekdays.keys()]);
const dayWords = new RegExp(String.raw`\b(?:${date}|${relative}\b|${weekday}\b)`, "gi");

/** From the first to the last word that tells the day; the whole time where none is found. */
export function dayWordsOf(text: string, { span }: Time): Span {
  const found = [...textOf(text, span).matchAll(dayWords)];
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return span;
  const end = span.start + last.index + last[0].length;
  const isInBrackets = text.slice(span.start + first.index, end).includes("(") && text[end] === ")";
  return { start: span.start + first.index, end: isInBrackets ? end + 1 : end };
}
