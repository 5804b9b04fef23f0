/** The day of one event that each report tells in its own way. a: "was held on Nov. 30" b: "was held on Monday" */
import { kinOf } from "../../align/terms.ts";
import { relateOnOneDay, relateTimes, type Relation } from "../../extract/times/time-relation.ts";
import type { Sides, Span, Time } from "../../model.ts";
import { wordsOf, type SentenceReading, type Story, type StoryPair } from "../story.ts";
import { shortestAround } from "./dated-events.ts";
import { dayWordsOf } from "./day-words.ts";

/** Closeness from which two sentences that date one thing each date the same event. */
const sameDayEvent = 1;

/** How two times stand that tell the day of one event in two ways, as date and as weekday; `null` where they do not. */
export function relateOneDay(pair: StoryPair, a: Time, b: Time): Relation | null {
  const [x, y] = [wayOf(a), wayOf(b)];
  if (x === null || y === null || x === y || pair.closeness < sameDayEvent) return null;
  if (areOfYears.has(x) !== areOfYears.has(y) || (a.date !== null && b.date !== null)) return null;
  const isOnly = isOnlyOfItsKind(pair.a, a, x) && isOnlyOfItsKind(pair.b, b, y);
  return isOnly || oneVerb(pair, a, b) ? relateOnOneDay(a, b) : null;
}

/** Days round that of the report that a weekday may stand for: nobody writes "Monday" for a day three weeks off. */
const nearToday = 6;

type Way = "date" | "weekday" | "offset" | "year" | "ago";

const areOfYears: ReadonlySet<Way> = new Set<Way>(["year", "ago"]);

/** How a time tells its day or year: by the calendar, by the week or from the day of the report; `null` where it tells none. */
function wayOf({ month, day, weekday, offset, year, period, bound }: Time): Way | null {
  if (month !== null && day !== null) return weekday === null && offset === null ? "date" : null;
  if (month !== null) return null;
  if (year !== null) return bound === "at" && period === null ? "year" : null;
  if (period !== null) return period.unit === "year" && period.offset < -1 && weekday === null ? "ago" : null;
  if (offset !== null) return weekday === null && Math.abs(offset) <= nearToday ? "offset" : null;
  return weekday === null ? null : "weekday";
}

function isOnlyOfItsKind({ times }: SentenceReading, own: Time, way: Way): boolean {
  return times.every((time) => {
    const other = time.span.start === own.span.start ? null : wayOf(time);
    return other === null || areOfYears.has(other) !== areOfYears.has(way);
  });
}

function oneVerb(pair: StoryPair, a: Time, b: Time): boolean {
  const [x, y] = [shortestAround(pair.a.claims, a.span), shortestAround(pair.b.claims, b.span)];
  return x !== null && y !== null && kinOf(x.verb) === kinOf(y.verb);
}

/**
 * The words for one day in two times of which one tells the hour too, where the reports put the day in other words; else
 * `null`. a: "around 1.30am on Feb. 1" b: "early on Sunday"
 */
export function sameDayWords(story: Story, pair: StoryPair, a: Time, b: Time): Sides<Span> | null {
  if (!tellsDay(a) || !tellsDay(b)) return null;
  const days = { a: dayOnly(a), b: dayOnly(b) };
  const relation = relateOneDay(pair, days.a, days.b) ?? relateTimes(days.a, days.b);
  if (relation !== "same" && relation !== "compatible") return null;
  const spans = {
    a: dayWordsOf(story.readings.a.report.text, a),
    b: dayWordsOf(story.readings.b.report.text, b),
  };
  const words = { a: wordsOf(story, "a", spans.a), b: wordsOf(story, "b", spans.b) };
  return words.a.toLowerCase() === words.b.toLowerCase() ? null : spans;
}

function tellsDay({ day, weekday, offset }: Time): boolean {
  return day !== null || weekday !== null || offset !== null;
}

const plain = { bound: "at", clock: null, partOfDay: null, zone: null } as const;

function dayOnly(time: Time): Time {
  return { ...time, ...plain };
}
