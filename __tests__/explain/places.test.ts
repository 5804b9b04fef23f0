import { expect, test } from "@jest/globals";
import { linesOf, placesOf } from "../../lib/explain/places.ts";
import { textReport } from "../../lib/input/text.ts";
import { read } from "../../lib/extract/read.ts";

test.each(["\n", "\r\n", "\r"])("lines end at %j", (end) => {
  const report = textReport(["Ana ran. Ben ran.", "", "Cleo ran."].join(end), "a.txt", "a.txt");
  const { sentences } = read(report);
  expect(placesOf(report, sentences)).toEqual([1, 1, 3]);
});

test("a sentence may reach over lines", () => {
  const report = textReport("Ana ran\nto Lund.", "a.txt", "a.txt");
  expect(linesOf(report, [{ span: { start: 0, end: 16 }, class: "body", paragraph: 0 }])).toEqual([
    { first: 1, last: 2 },
  ]);
});
