import { expect, test } from "@jest/globals";
import { weekdaysFit } from "../../../../lib/classify/within/checks/weekdays.ts";
import { checked, readingOf } from "../../../support/within.ts";

test.each([
  ["The ship sank on Friday, November 8, 2025, off Lorne.", null, 'time "Friday" / "November 8, 2025"'],
  ["The ship sank on 8 November 2025, a Friday.", null, undefined],
  ["The ship sank on Friday, November 8, off Lorne.", "2025-11-10", 'time "Friday" / "November 8"'],
  ["The ship sails on Tuesday, January 2.", "2025-12-30", 'time "Tuesday" / "January 2"'],
  [
    "The ship sank on Friday, May 3. Quill rang at once. It sank on Saturday, May 3.",
    null,
    'time "Friday, May 3" / "Saturday, May 3"',
  ],
  // Where the calendar tells which is right, only the wrong one is told.
  [
    "The ship sank on Friday, May 3. Quill rang at once. It sank on Saturday, May 3.",
    "2025-05-04",
    'time "Friday" / "May 3"',
  ],
])("%s (%s) -> %s", (text, date, said) => {
  expect(checked(weekdaysFit, text, date)).toEqual(said === undefined ? [] : [said]);
});

test.each([
  ["The ship sank on Saturday, November 8, 2025, off Lorne.", null],
  ["The ship sank on Saturday, November 8, off Lorne.", "2025-11-10"],
  // Of which year it is nothing tells.
  ["The ship sank on Friday, November 8, off Lorne.", null],
  ["The ship sank on Friday, June 6, off Lorne.", "2025-11-10"],
  ["The ship sank on Friday. The fair opens on November 8, 2025.", null],
  ["The ship sank on Friday, May 3. It was found on Saturday, May 4.", null],
  ["The ship sank on Friday, February 30, 2025.", null],
  ["The ship sank, wrote the Lorne Sun, August 16, 2008.", null],
])("%s (%s)", (text, date) => {
  expect(checked(weekdaysFit, text, date)).toEqual([]);
});

test("a told year is sure, a guessed one less", () => {
  const confidences = [
    readingOf("The ship sank on Friday, November 8, 2025."),
    readingOf("The ship sank on Friday, November 8.", "2025-11-10"),
  ].map((reading) => weekdaysFit.judge(reading)[0]);
  expect(confidences).toMatchObject([
    { confidence: "high", reason: "8 November 2025 is a Saturday, not a Friday." },
    { confidence: "medium" },
  ]);
});
