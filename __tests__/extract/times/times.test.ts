import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { fieldNames } from "../../../lib/extract/times/time-fields.ts";
import { timesOfText, toldTimes } from "../../support/sentence.ts";

test.each([
  ["It began at 8.52pm on Friday night.", ["[8.52pm on Friday night] friday 20:52 night"]],
  ["On Thursday, November 6, 2025, they met.", ["[Thursday, November 6, 2025] year 2025 month 11 day 6 thursday"]],
  ["The vote is at 10am today, Saturday.", ["[10am today, Saturday] saturday 10:00 today+0"]],
  ["The border has been shut since October 11.", ["[since October 11] since month 10 day 11"]],
  ["It opens around 10.30 a.m. on Sept. 4.", ["[around 10.30 a.m. on Sept. 4] about month 9 day 4 10:30"]],
  ["He left shortly after 11am IST.", ["[shortly after 11am IST] after 11:00 zone 330"]],
  ["Trains stop just before 6 p.m. Friday.", ["[just before 6 p.m. Friday] before friday 18:00"]],
  ["On Friday, about 2:30 a.m., it fell.", ["[Friday, about 2:30 a.m.] about friday 2:30"]],
  [
    "They met at half past three on Friday afternoon.",
    ["[half past three on Friday afternoon] friday 15:30 afternoon"],
  ],
  ["At 11:40 on Friday night it rang.", ["[11:40 on Friday night] friday 23:40 night"]],
  ["At 2:30 on Friday night it rang.", ["[2:30 on Friday night] friday 2:30 night"]],
  ["It sank in November-end.", ["[November-end] late month 11"]],
  ["It starts in early December.", ["[early December] early month 12"]],
  ["He ruled from 1974 to 1978.", ["[1974] year 1974", "[1978] year 1978"]],
  ["The law holds from October 11 onwards.", ["[from October 11 onwards] since month 10 day 11"]],
  ["They talked until late on Friday.", ["[until late on Friday] until friday"]],
  ["It was yesterday (July 21st).", ["[yesterday (July 21st)] month 7 day 21 today-1"]],
  ["They missed Friday's 6 p.m. deadline.", ["[Friday's 6 p.m.] friday 18:00"]],
  ["He spoke after Friday's attack and after Friday prayers.", ["[Friday] friday", "[Friday] friday"]],
  ["On Tuesday, in 2011, he sang.", ["[Tuesday] tuesday", "[2011] year 2011"]],
  ["Talks run on Friday and Saturday.", ["[Friday] friday", "[Saturday] saturday"]],
  ["On Friday after Saturday he sang.", ["[Friday] friday", "[after Saturday] after saturday"]],
  [
    "On Friday of last week and in October last year.",
    ["[Friday of last week] friday week-1", "[October last year] month 10 year-1"],
  ],
  [
    "Three weeks ago, in October, it rained last week, today.",
    ["[Three weeks ago] week-3", "[October] month 10", "[last week] week-1", "[today] today+0"],
  ],
  [
    "The next day, Saturday, he left, a day after Friday's march.",
    ["[next day, Saturday] saturday event+1", "[a day after] event+1", "[Friday] friday"],
  ],
  ["Late last year and early next week.", ["[Late last year] late year-1", "[early next week] early week+1"]],
  ["It lasted three hours, and the 34-year-old may march on.", []],
])("%s", (text, told) => {
  expect(toldTimes(text)).toEqual(told);
});

const fragments = fc.constantFrom(
  "on",
  "Friday",
  "night",
  "October",
  "11",
  ",",
  "2025",
  "at",
  "8.40",
  "pm",
  "since",
  "early",
  "(",
  ")",
  "the",
  "end",
  "of",
  "May",
  "5",
  "-",
  "7",
  ":",
  "40",
  "to",
  "yesterday",
  "half",
  "past",
  "three",
  "'s",
  "last",
  "this",
  "morning",
  "Sat",
  ".",
  "12",
  "noon",
  "next",
  "week",
  "ago",
  "day",
  "later",
  "1990",
  "s",
  "GMT",
  "+",
  "/",
  "\ud83d",
);

test("any words give times in order, disjoint, inside the sentence and telling something", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fragments).map((words) => words.join(" ")),
        fc.array(fragments).map((words) => words.join("")),
      ),
      (text) => {
        let at = 0;
        for (const time of timesOfText(text)) {
          expect(time.span.start).toBeGreaterThanOrEqual(at);
          at = time.span.end;
          expect(fieldNames.some((field) => time[field] !== null)).toBe(true);
          expect(time.clock === null || (time.clock >= 0 && time.clock < 1440)).toBe(true);
        }
        expect(at).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 400 },
  );
});
