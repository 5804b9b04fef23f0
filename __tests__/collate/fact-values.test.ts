import { expect, test } from "@jest/globals";
import { firstOf, placeOf, valueOf } from "../../lib/collate/fact-values.ts";
import { materialOf, type Material } from "../../lib/collate/material.ts";
import type { ComparedPair } from "../../lib/collate/pairs.ts";
import { read } from "../../lib/extract/read.ts";
import { reportFromText } from "../../lib/input/read-report.ts";

function materialIn(texts: readonly string[], dates: readonly string[] = []): Material {
  const readings = texts.map((text, i) => read(reportFromText(text, dates[i] === undefined ? {} : { date: dates[i] })));
  const pairs = readings.flatMap((_, i) =>
    readings.slice(i + 1).map((__, j): ComparedPair => {
      const comparison = { entities: [], findings: [], copied: null } as unknown as ComparedPair["comparison"];
      return { reports: [i, i + 1 + j], comparison };
    }),
  );
  return materialOf(readings, pairs);
}

/** The value told by these words, each in the first sentence of its report. */
function value(material: Material, words: readonly string[]) {
  const places = words.map((word, report) => {
    const start = material.readings[report]?.report.text.indexOf(word) ?? 0;
    return placeOf(material, report, 0, { start, end: start + word.length });
  });
  return valueOf(material, places, []);
}

test.each([
  [["24 people", "24", "24"], "24"],
  [["24 people", "24"], "24 people"],
])("%j are told as %s: the most common words, else the longest", (words, expected) => {
  const material = materialIn(words.map((word) => `${word} died.`));
  expect(value(material, words).words).toBe(expected);
});

test("reports that quote one speaker are one source", () => {
  const material = materialIn(["24 died, Ida Holm said.", "24 died.", "24 died, Ida Holm said."]);
  expect(value(material, ["24", "24", "24"]).sources).toEqual([[0, 2], [1]]);
});

test.each([
  [["2026-03-04", "2026-03-03", "2026-03-05"], [1]],
  [
    ["2026-03-03", "2026-03-03", "2026-03-05"],
    [0, 1],
  ],
  [["2026-03-03", "2026-03-03", "2026-03-03"], []],
  [["2026-03-04", "2026-03-03"], []],
])("of reports of %j the first are %j", (dates, expected) => {
  const material = materialIn(["24 died.", "24 died.", "24 died."], dates);
  expect(firstOf(material, [0, 1, 2])).toEqual(expected);
});
