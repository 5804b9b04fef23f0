import { describe, expect, test } from "@jest/globals";
import { compare } from "../lib/compare.ts";
import { textReport } from "../lib/input/text.ts";
import type { SimilarityMeasure } from "../lib/model.ts";
import { agreements, clashes } from "./support/notation.ts";

const a = `Two killed in fire at Tarn mill

Two people were killed when the mill at Tarn burned on Monday night, police said.

The owner, Ida Holm, supports the new fire law.

Rain fell in the hills.`;
const b = `Mill at Tarn burns

Five people died when the Tarn mill burned on Monday, a fireman said.

Holm opposes the new fire law.

The mill was built in 1910.`;
const reports = { a: textReport(a, "a.txt", "a.txt"), b: textReport(b, "b.txt", "b.txt") };

describe("two reports in, a comparison out", () => {
  test("what contradicts, with the words of both", () => {
    const said = clashes(a, b);
    expect(said).toContain('number "Two" / "Five"');
    expect(said.every((one) => !one.includes("Rain"))).toBe(true);
  });

  test("what agrees", () => {
    expect(agreements(a, b)).toContain('time "Monday night" / "Monday"');
  });

  test("what only one tells, and every sentence in its place", () => {
    const { findings, sentences } = compare(reports.a, reports.b);
    const added = findings.flatMap((one) => (one.kind === "addition" ? [`${one.side}${one.sentence}`] : []));
    expect(added).toEqual(expect.arrayContaining(["a3", "b3"]));
    expect(sentences.a.map((sentence) => sentence.class)).toEqual(["headline", "body", "body", "body"]);
  });

  test("neither report is changed, and nothing is remembered", () => {
    const frozen = { a: Object.freeze({ ...reports.a }), b: Object.freeze({ ...reports.b }) };
    const once = compare(frozen.a, frozen.b);
    compare(reports.b, reports.a);
    expect(compare(reports.a, reports.b)).toEqual(once);
    expect(once.reports).toEqual(reports);
  });
});

describe("the measure of similarity", () => {
  test("is words when nothing else is asked for", () => {
    expect(compare(reports.a, reports.b)).toEqual(compare(reports.a, reports.b, { similarity: "words" }));
  });

  test.each<SimilarityMeasure>(["words", "tfidf", "dice"])("%s is named and scores the matches", (similarity) => {
    const comparison = compare(reports.a, reports.b, { similarity });
    expect(comparison.similarity).toBe(similarity);
    const scores = comparison.alignments.flatMap((one) => (one.kind === "match" ? [one.score] : []));
    expect(scores.length).toBeGreaterThan(0);
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });

  test("makes a difference", () => {
    const scores = (similarity: SimilarityMeasure): unknown => compare(reports.a, reports.b, { similarity }).alignments;
    expect(scores("words")).not.toEqual(scores("dice"));
    expect(scores("words")).not.toEqual(scores("tfidf"));
  });
});

test.each([
  ["", ""],
  ["Rain fell.", ""],
  ["", "Rain fell."],
  ["\u0000\ud800", "???"],
])("empty and odd texts give no finding but what one tells alone: %j / %j", (one, other) => {
  const { findings } = compare(textReport(one, "a", "a"), textReport(other, "b", "b"));
  expect(findings.filter((each) => each.kind !== "addition")).toEqual([]);
});
