import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { relateTimes } from "../../../lib/extract/times/time-relation.ts";
import type { Time, TimeBound, Weekday } from "../../../lib/model.ts";
import { timesOfText } from "../../support/sentence.ts";

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
  zone: fc.constant(null),
  date: fc.constant(null),
});

test("the relation is symmetric, and a time that tells something is the same as itself", () => {
  fc.assert(
    fc.property(times, times, (a, b) => {
      expect(relateTimes(a, b)).toBe(relateTimes(b, a));
      const told = [a.year, a.month, a.day, a.weekday, a.partOfDay, a.clock, a.offset].some((field) => field !== null);
      expect(relateTimes(a, a)).toBe(told ? "same" : "unrelated");
    }),
    { numRuns: 2000 },
  );
});
