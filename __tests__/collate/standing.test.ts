import { expect, test } from "@jest/globals";
import { isOutlier, majorityOf, reportsOf } from "../../lib/collate/standing.ts";
import { textsOf } from "../../lib/collate/texts.ts";
import type { FactValue } from "../../lib/model.ts";

/** A value told by reports, each at its place in the text: `A1 C7`. */
function told(places: string): FactValue {
  const all = places.split(" ").map((place) => {
    const start = Number(place.slice(1));
    return { report: place.charCodeAt(0) - 65, sentence: start, evidence: { start, end: start + 1 }, speaker: null };
  });
  const reports = [...new Set(all.map(({ report }) => report))];
  return { words: places, reports, places: all, sources: [], first: [], fits: [] };
}

test.each([
  ["two of three", ["B1 C1", "A1"], 0],
  ["two of four is half", ["A1 B1", "C1", "D1"], null],
  ["three of four", ["A1 B1 C1", "D1"], 0],
  ["one against one", ["A1", "B1"], null],
  ["a report that tells two stands for the one that it tells first", ["A1 B1", "A5 C1"], 0],
  ["wherever the values stand", ["A5 C1", "A1 B1"], 1],
])("%s", (_, places, majority) => {
  const values = places.map(told);
  expect(majorityOf(values, reportsOf(values), textsOf([]))).toBe(majority);
});

test("an outlier contradicts the majority and tells nothing else", () => {
  const values = ["A1 B1 E1", "C1", "D1", "E9"].map(told);
  const outliers = reportsOf(values).filter((report) => isOutlier(values, 0, new Set([1, 3]), report));
  expect(outliers).toEqual([2]);
});
