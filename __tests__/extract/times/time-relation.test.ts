import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { relateTimes } from "../../../lib/extract/times/time-relation.ts";
import { datedTimes } from "../../../lib/extract/times/dated-times.ts";
import { fieldNames } from "../../../lib/extract/times/time-fields.ts";
import { timesOf } from "../../../lib/extract/times/times.ts";
import type { Time, TimeBound, TimePeriod, Weekday } from "../../../lib/model.ts";
import { passageOf, timesOfText } from "../../support/sentence.ts";

function timeOf(text: string): Time {
  const [time] = timesOfText(text);
  if (time === undefined) throw new Error(`no time in "${text}"`);
  return time;
}

test.each([
  ["on Friday", "on Friday", "same"],
  ["on Friday", "on Saturday", "conflict"],
  ["on Friday", "on Friday night", "compatible"],
  ["on Friday", "on November 7, 2025", "compatible"],
  ["on Thursday", "on November 7, 2025", "conflict"],
  ["on Friday", "on November 7", "unrelated"],
  ["in 2006", "in 2005", "conflict"],
  ["in 2006", "on October 3, 2006", "compatible"],
  ["on November 18", "on November 19", "conflict"],
  ["in November", "on November 19", "compatible"],
  ["in October", "on November 19", "conflict"],
  ["in October", "in 2011", "unrelated"],
  ["at 8.40pm", "at 8.49pm", "conflict"],
  ["about 8.40pm", "at 8.49pm", "conflict"],
  ["about 8.40pm", "at 8.44pm", "compatible"],
  ["at 8.40pm", "at 8.44pm", "conflict"],
  ["about October 11", "on October 12", "compatible"],
  ["about October 11", "on October 15", "conflict"],
  ["around June", "in July", "compatible"],
  ["on Friday evening", "on Friday night", "compatible"],
  ["on Friday morning", "on Friday night", "conflict"],
  ["on Friday morning", "at 9am on Friday", "compatible"],
  ["on Friday morning", "at 9pm on Friday", "conflict"],
  ["on Friday night", "at 2am on Friday", "compatible"],
  ["early December", "November-end", "conflict"],
  ["early December", "late December", "conflict"],
  ["early December", "on December 4", "compatible"],
  ["early December", "on December 24", "conflict"],
  ["mid-December", "on December 14", "compatible"],
  ["late 2009", "in October 2009", "compatible"],
  ["late 2009", "in March 2009", "conflict"],
  ["early Monday", "at 3am Monday", "compatible"],
  ["early Monday", "at 3pm Monday", "conflict"],
  ["since October 11", "since October 11", "same"],
  ["since October 11", "since October 12", "conflict"],
  ["since October 11", "on October 14", "compatible"],
  ["since October 11", "on October 9", "conflict"],
  ["until December 31", "by December 31", "compatible"],
  ["until December 31", "on December 25", "compatible"],
  ["since October 11", "until December 31", "compatible"],
  ["before 6 p.m.", "at 7 p.m.", "conflict"],
  ["before Friday", "on Thursday", "conflict or not"],
  ["after 11am", "at 11.30am", "compatible"],
  ["just after 2.30am", "about 2.33am", "compatible"],
  ["in the 1990s", "in 1994", "compatible"],
  ["in the 1990s", "in 2004", "conflict"],
  ["in the early 1990s", "in 1998", "conflict"],
  ["in the 1990s", "in the 1990s", "same"],
  ["last week", "last week", "same"],
  ["last week", "this week", "unrelated"],
  ["last week", "last month", "unrelated"],
  ["a day later", "a day later", "same"],
  ["a day later", "two days later", "unrelated"],
  ["at 9am EST", "at 2pm GMT", "same"],
  ["at 9am EST", "at 3pm GMT", "conflict"],
  ["at 9am", "at 2pm GMT", "unrelated"],
  ["at 9am", "at 9am GMT", "same"],
  ["at 9.25am", "about 9.25am", "same"],
  ["in the morning", "about 9.25am", "compatible"],
  ["on Friday at 9am", "on Saturday at 2pm GMT", "conflict"],
  ["on Friday at 11pm EST", "on Saturday at 4am GMT", "same"],
  ["on Friday at 11pm EST", "on Friday at 4am GMT", "conflict"],
  ["on Friday before 9am", "on Friday at 10am GMT", "compatible"],
  ["today", "today", "same"],
  ["today", "yesterday", "unrelated"],
] as const)("%s, %s: %s", (a, b, relation) => {
  expect(relateTimes(timeOf(a), timeOf(b))).toBe(relation === "conflict or not" ? "compatible" : relation);
});

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });
const times: fc.Arbitrary<Time> = fc.record({
  sentence: fc.constant(0),
  span: fc.constant({ start: 0, end: 1 }),
  bound: fc.constantFrom<TimeBound>("at", "since", "until", "by", "before", "after", "about", "early", "mid", "late"),
  year: maybe(fc.constantFrom(2024, 2025)),
  month: maybe(fc.constantFrom(10, 11)),
  day: maybe(fc.constantFrom(1, 7, 30)),
  weekday: maybe(fc.constantFrom<Weekday>("friday", "saturday")),
  partOfDay: maybe(fc.constantFrom("morning" as const, "afternoon" as const, "evening" as const, "night" as const)),
  clock: maybe(fc.constantFrom(0, 500, 504, 1300)),
  offset: maybe(fc.constantFrom(-1, 0)),
  decade: maybe(fc.constantFrom(1990, 2020)),
  period: maybe(fc.constantFrom<TimePeriod>({ unit: "week", offset: -1 }, { unit: "year", offset: 0 })),
  shift: maybe(fc.constantFrom(1, -2)),
  zone: maybe(fc.constantFrom(0, -300, 330)),
  date: maybe(fc.constantFrom("2024-02-29", "2024-03-01", "2024-03-02")),
});

/** A time of a report of a day. */
function dated(text: string, date: string): Time {
  const passage = passageOf(text);
  const [time] = datedTimes(passage, timesOf(passage), date);
  if (time === undefined) throw new Error(`no time in "${text}"`);
  return time;
}

test.each([
  ["It fell yesterday.", "2024-01-06", "It fell on Friday.", "2024-01-07", "same"],
  ["It fell yesterday.", "2024-01-06", "It fell on Thursday.", "2024-01-07", "conflict"],
  ["It fell today.", "2024-01-06", "It fell yesterday.", "2024-01-07", "same"],
  ["It fell on Friday.", "2024-01-06", "It fell on Friday.", "2024-01-16", "conflict"],
  ["It fell on Friday night.", "2024-01-06", "It fell on January 5.", "2024-01-07", "compatible"],
  ["It fell about January 5.", "2024-01-06", "It fell on January 4.", "2024-01-07", "compatible"],
  ["It fell about January 5.", "2024-01-06", "It fell on January 1.", "2024-01-07", "conflict"],
  ["It has rained since January 5.", "2024-01-06", "It rained yesterday.", "2024-01-07", "compatible"],
  ["It has rained since January 5.", "2024-01-06", "It rained on Tuesday.", "2024-01-07", "conflict"],
  ["It fell yesterday at 11pm EST.", "2024-01-06", "It fell today at 4am GMT.", "2024-01-06", "same"],
  ["It fell yesterday at 11pm EST.", "2024-01-06", "It fell yesterday at 4am GMT.", "2024-01-06", "conflict"],
])("%s (%s), %s (%s): %s", (a, dateA, b, dateB, relation) => {
  expect(relateTimes(dated(a, dateA), dated(b, dateB))).toBe(relation);
});

test("the relation is symmetric, and a time that tells something is the same as itself", () => {
  fc.assert(
    fc.property(times, times, (a, b) => {
      expect(relateTimes(a, b)).toBe(relateTimes(b, a));
      const told = [...fieldNames.filter((field) => field !== "zone"), "date" as const].some(
        (field) => a[field] !== null,
      );
      expect(relateTimes(a, a)).toBe(told ? "same" : "unrelated");
    }),
    { numRuns: 2000 },
  );
});
