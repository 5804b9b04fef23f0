import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { dateOf } from "../../../lib/extract/times/calendar-days.ts";
import { datedTimes } from "../../../lib/extract/times/dated-times.ts";
import { timesOf } from "../../../lib/extract/times/times.ts";
import { passageOf } from "../../support/passage-of.ts";

function datesIn(date: string | null, ...sentences: string[]): (string | null)[] {
  const passage = passageOf([sentences]);
  return datedTimes(passage, timesOf(passage), date).map((time) => time.date);
}

// 6 January 2024 was a Saturday.
test.each([
  ["He died on Friday.", ["2024-01-05"]],
  ["He died on Saturday.", ["2024-01-06"]],
  ["He died last Saturday.", ["2023-12-30"]],
  ["They will meet on Friday.", ["2024-01-12"]],
  ["They meet next Saturday.", ["2024-01-13"]],
  ["The council meets on Friday.", [null]],
  ["He had to pay by Friday.", [null]],
  ["He died yesterday.", ["2024-01-05"]],
  ["They leave tomorrow.", ["2024-01-07"]],
  ["He died three days ago.", ["2024-01-03"]],
  ["He died on Friday last week.", ["2023-12-29"]],
  ["He died last week.", [null]],
  ["He died on a Friday.", [null]],
  ["He died on October 11, 2019.", ["2019-10-11"]],
  ["He died on February 30, 2019.", [null]],
  ["He died on October 11.", ["2023-10-11"]],
  ["He died on January 5.", ["2024-01-05"]],
  ["The fair will open on October 11.", ["2024-10-11"]],
  ["The fair will open on January 5.", ["2025-01-05"]],
  ["The fair opens on January 9.", ["2024-01-09"]],
  ["The fair opens on October 11.", [null]],
  ["He died on Thursday, January 4.", ["2024-01-04"]],
  ["He died on Monday, January 4.", [null]],
  ["He died in January.", [null]],
  ["He died in 2019 and in the 1990s.", [null, null]],
  ["He died a day after Thursday's march.", ["2024-01-05", "2024-01-04"]],
  ["He died a day after the march.", [null]],
  ["He died the next day, Friday.", ["2024-01-05"]],
  ["He fell on Wednesday and died two days later.", ["2024-01-03", "2024-01-05"]],
  ["He fell on Friday and died ten days later.", ["2024-01-05", null]],
  ["He died two days later.", [null]],
])("in a report of 6 January 2024: %s", (text, dates) => {
  expect(datesIn("2024-01-06", text)).toEqual(dates);
});

test("a day counted from the sentence before, but from none further back", () => {
  expect(datesIn("2024-01-06", "He fell on Wednesday.", "He died a day later.")).toEqual(["2024-01-03", "2024-01-04"]);
  expect(datesIn("2024-01-06", "He fell on Wednesday.", "He lay ill.", "He died a day later.")).toEqual([
    "2024-01-03",
    null,
  ]);
});

test("without the day of the report only full dates are settled", () => {
  expect(datesIn(null, "He fell on Friday or yesterday or on January 5 or on May 5, 2019.")).toEqual([
    null,
    null,
    null,
    "2019-05-05",
  ]);
});

test("what has been is never after the report, what is to come never before", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }).map(dateOf),
      fc.constantFrom("Monday", "Thursday", "Sunday", "May 5", "December 31", "January 1"),
      (today, day) => {
        expect((datesIn(today, `He died on ${day}.`)[0] ?? "") <= today).toBe(true);
        expect((datesIn(today, `He will leave on ${day}.`)[0] ?? "") >= today).toBe(true);
      },
    ),
  );
});
