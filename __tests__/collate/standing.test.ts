import { expect, test } from "@jest/globals";
import { isOutlier, majorityOf, reportsOf } from "../../lib/collate/standing.ts";
import { textsOf } from "../../lib/collate/texts.ts";
import type { CopiedPair, FactValue } from "../../lib/model.ts";

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

/** A text that two reports have, in all their words. */
function oneText(reports: readonly [number, number], earlier: "a" | "b" | null = null): CopiedPair {
  const all = { a: { start: 0, end: 100 }, b: { start: 0, end: 100 } };
  const shared = { shares: { a: 1, b: 1 }, passages: [all], sentences: { a: [], b: [] } };
  return earlier === null
    ? { reports, text: { ...shared, relation: "copy", origin: null } }
    : { reports, text: { ...shared, relation: "version", earlier, kept: [], changed: [], withdrawn: [], added: [] } };
}

test.each<readonly [string, readonly string[], readonly CopiedPair[], number | null]>([
  ["a wire and two copies are one", ["A1 B1 C1", "D1"], [oneText([0, 1]), oneText([0, 2])], null],
  ["two of their own outvote a wire and its copies", ["A1 B1 C1", "D1 E1"], [oneText([0, 1]), oneText([1, 2])], 1],
  ["a copy that says otherwise speaks for itself", ["A1 C1", "B1"], [oneText([0, 1])], 0],
  ["versions stand for what the latest tells", ["A1", "B1 C1"], [oneText([0, 1], "a")], 1],
  ["and not for what the earlier told", ["A1 C1", "B1"], [oneText([0, 1], "a")], null],
])("%s", (_, places, copied, majority) => {
  const values = places.map(told);
  expect(majorityOf(values, reportsOf(values), textsOf(copied))).toBe(majority);
});
