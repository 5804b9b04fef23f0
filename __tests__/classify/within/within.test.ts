import { expect, test } from "@jest/globals";
import { clashesWithin } from "../../../lib/classify/within/within.ts";
import { compare } from "../../../lib/compare.ts";
import { textReport } from "../../../lib/input/text.ts";
import { readingOf } from "../../support/within.ts";

const text = [
  "Ferry fire kills 24",
  "The ferry Alma burned at the quay on Friday, November 8, 2025.",
  "The mayor opened a library in the old town.",
  "The fire killed 26 people: 20 men and five women.",
].join("\n\n");

test("the surest first, then in text order, each with its sentences and an id of its own", () => {
  const clashes = clashesWithin(readingOf(text), "medium");
  expect(clashes.map(({ type, sentences }) => [type, ...sentences])).toEqual([
    ["number", 0, 3],
    ["time", 1, 1],
    ["number", 3, 3],
  ]);
  expect(new Set(clashes.map(({ id }) => id)).size).toBe(3);
  expect(clashesWithin(readingOf(text), "medium")).toEqual(clashes);
});

test("evidence stands inside its sentences, in text order", () => {
  const reading = readingOf(text);
  for (const { evidence, sentences } of clashesWithin(reading, "low")) {
    evidence.forEach((span, at) => {
      const sentence = reading.sentences[sentences[at as 0 | 1]]?.span;
      expect(sentence?.start).toBeLessThanOrEqual(span.start);
      expect(sentence?.end).toBeGreaterThanOrEqual(span.end);
    });
    expect(evidence[0].start).toBeLessThan(evidence[1].start);
  }
});

test("ids stay when other sentences are added", () => {
  const ids = (of: string): string[] => clashesWithin(readingOf(of), "medium").map(({ id }) => id);
  expect(ids(`${text}\n\nRain fell all night.`)).toEqual(ids(text));
});

test("less sure ones are left out when surer ones are asked for", () => {
  const sure = clashesWithin(readingOf("Peter Gade won. The mayor waved. Peter Gaade wept."), "high");
  expect(sure).toEqual([]);
});

test("a comparison holds them only when asked", () => {
  const report = textReport(text, "a.txt", "a.txt");
  const other = textReport("Nobody was hurt.", "b.txt", "b.txt");
  expect(compare(report, other).within).toBeNull();
  const { within } = compare(report, other, { within: true });
  expect(within?.a.length).toBe(3);
  expect(within?.b).toEqual([]);
  expect(compare(report, report, { within: true }).findings).toEqual(compare(report, report).findings);
});
