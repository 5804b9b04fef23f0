/**
 * The day a report is from: as it was given, else as its dateline ("GAZA CITY, Jan. 6, 2024 (AP) --"), its byline or a line
 * such as "Published March 3, 2014" tells it.
 */
import type { CalendarDate, Report, SentenceClass, Time } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import { textOf } from "../../text/span.ts";
import { dateOf, dayOf } from "./calendar-days.ts";

/** Lines that a date may stand in, the surest first; the others only where they say that it is the report's. */
const classes: readonly SentenceClass[] = ["dateline", "byline", "boilerplate", "caption"];
const sure: ReadonlySet<SentenceClass> = new Set(["dateline", "byline"]);

/** A report that was updated speaks of "today" as it did when it was published: so that day goes first. */
const published = /\b(?:created|filed|first published|issued|posted|published)\b/i;
const updated = /\b(?:last modified|modified|updated)\b/i;

/** The day of a report, or `null`. `times` are all times of its passage. */
export function reportDateOf(report: Report, passage: Passage, times: readonly Time[]): CalendarDate | null {
  if (report.date !== null) return report.date;
  const lines = times.filter(({ sentence }) => classes.includes(passage.sentences[sentence]?.class ?? "body"));
  if (lines.length === 0) return null;
  const ranked = lines
    .map((time) => ({ time, rank: rankOf(passage, time) }))
    .filter(({ time, rank }) => rank !== null && time.month !== null && time.day !== null)
    .sort((x, y) => (x.rank ?? 0) - (y.rank ?? 0));
  const full = ranked.find(({ time }) => time.year !== null);
  const told = full ?? ranked[0];
  if (told === undefined) return null;
  const { month, day } = told.time;
  const year = told.time.year ?? onlyYear(passage);
  const found = year === null || month === null || day === null ? null : dayOf(year, month, day);
  return found === null ? null : dateOf(found);
}

/** How surely the line of a time tells the day of the report, the surest 0; `null` when it does not say so. */
function rankOf(passage: Passage, time: Time): number | null {
  const line = passage.sentences[time.sentence];
  if (line === undefined) return null;
  const words = textOf(passage.text, line.span);
  const rank = classes.indexOf(line.class);
  if (sure.has(line.class)) return updated.test(words) && !published.test(words) ? rank + classes.length : rank;
  if (published.test(words)) return rank;
  return updated.test(words) ? rank + classes.length : null;
}

const fourDigits = /\b(?:19|20)\d\d\b/g;

/** The one year that the lines about the report name ("Copyright 2014"), for a dateline without one. */
function onlyYear(passage: Passage): number | null {
  const years = new Set<string>();
  for (const line of passage.sentences) {
    if (!classes.includes(line.class)) continue;
    for (const [year] of textOf(passage.text, line.span).matchAll(fourDigits)) years.add(year);
  }
  const [only] = years;
  return years.size === 1 && only !== undefined ? Number(only) : null;
}
