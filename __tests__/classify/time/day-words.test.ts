import { expect, test } from "@jest/globals";
import { dayWordsOf } from "../../../lib/classify/time/day-words.ts";
import { read } from "../../../lib/extract/read.ts";
import { textReport } from "../../../lib/input/text.ts";

test.each([
  ["It fell around 1.30am on Feb. 1.", "Feb. 1"],
  ["It fell on the morning of 10th Nov.", "10th Nov"],
  ["It fell early on Sunday.", "Sunday"],
  ["It fell on Saturday, 8 June 2013, at 8.39am.", "Saturday, 8 June 2013"],
  ["It fell last night.", "last night"],
  ["It fell yesterday (July 21st).", "yesterday (July 21st)"],
  ["It fell at 9.30pm.", "9.30pm"],
])("%s -> %s", (text, words) => {
  const [told] = read(textReport(text, "a.txt", "a.txt")).times;
  const span = told === undefined ? { start: 0, end: 0 } : dayWordsOf(text, told);
  expect(text.slice(span.start, span.end)).toBe(words);
});
