import { expect, test } from "@jest/globals";
import { reportDateOf } from "../../../lib/extract/times/report-date.ts";
import { timesOf } from "../../../lib/extract/times/times.ts";
import { textReport } from "../../../lib/input/text.ts";
import type { Sentence, SentenceClass } from "../../../lib/model.ts";
import { passageOf } from "../../../lib/text/passage.ts";

/** The day of a report of lines that are each of a class. */
function dayOfLines(...lines: (readonly [SentenceClass, string])[]): string | null {
  const text = lines.map(([, line]) => line).join("\n");
  let start = 0;
  const sentences = lines.map(([kind, line], paragraph): Sentence => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { span, class: kind, paragraph };
  });
  const passage = passageOf(text, sentences);
  return reportDateOf(textReport(text, "a", "a"), passage, timesOf(passage));
}

test.each<readonly [string | null, ...(readonly [SentenceClass, string])[]]>([
  ["2024-01-06", ["dateline", "TARN, Jan. 6, 2024 (AP) --"], ["body", "It rained on May 5, 2019."]],
  ["2024-01-06", ["byline", "By Ann Roe, 6 January 2024"]],
  ["2014-03-03", ["boilerplate", "Published March 3, 2014"]],
  ["2014-03-04", ["boilerplate", "Updated March 4, 2014"]],
  ["2014-03-03", ["boilerplate", "Updated March 4, 2014"], ["boilerplate", "Published March 3, 2014"]],
  ["2014-03-03", ["dateline", "Updated March 4, 2014"], ["boilerplate", "Posted March 3, 2014"]],
  ["2014-03-02", ["boilerplate", "Published March 3, 2014"], ["dateline", "TARN, March 2, 2014 --"]],
  [null, ["boilerplate", "All offers end on March 3, 2014"]],
  [null, ["caption", "The bridge on March 3, 2014"]],
  [null, ["dateline", "TARN, Jan. 6 (AP) --"]],
  ["2014-01-06", ["dateline", "TARN, Jan. 6 (AP) --"], ["boilerplate", "Copyright 2014 The Tarn Post"]],
  [null, ["dateline", "TARN, Jan. 6 (AP) --"], ["boilerplate", "Copyright 2013-2014 The Tarn Post"]],
  [null, ["dateline", "TARN, Jan. 6 (AP) --"], ["body", "It rained in 2014."]],
  [null, ["dateline", "February 30, 2014"]],
  [null, ["body", "It rained on May 5, 2019."]],
])("%p: %p %p", (date, ...lines) => {
  expect(dayOfLines(...lines)).toBe(date);
});

test("the day that the user gives goes before all that the text tells", () => {
  const report = { ...textReport("x", "a", "a"), date: "2020-02-02" };
  expect(reportDateOf(report, passageOf("x", []), [])).toBe("2020-02-02");
});
