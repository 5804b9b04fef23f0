import { describe, expect, test } from "@jest/globals";
import { compare } from "../lib/compare.ts";
import { StorydiffError } from "../lib/errors.ts";
import { textReport } from "../lib/input/text.ts";
import type { Comparison, Progress, SimilarityMeasure } from "../lib/model.ts";
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

describe("long work", () => {
  const compareWatched = (isOver: (told: readonly string[]) => boolean, within = false) => {
    const told: string[] = [];
    const onProgress = (progress: Progress): void => {
      const line = wordsOf(progress);
      if (told.at(-1) !== line) told.push(line);
    };
    const comparison = compare(reports.a, reports.b, { onProgress, isOver: () => isOver(told), within });
    return { comparison, told };
  };
  const wordsOf = (progress: Progress): string => {
    switch (progress.kind) {
      case "reading":
        return `${progress.report.name} ${progress.step} ${progress.done}/${progress.of}`;
      case "aligning":
        return `${progress.reports.a.name} ${progress.reports.b.name}`;
      case "judging":
        return `${progress.type} ${progress.done}/${progress.of}`;
      case "gathering":
        return "gathering";
    }
  };
  const contradictionsOf = ({ findings }: Comparison) => findings.filter((finding) => finding.kind === "contradiction");
  const all = compareWatched(() => false, true);
  const types = all.told.slice(all.told.indexOf("number 0/12")).map((line) => line.split(" ")[0] ?? "");

  test("tells each step as it begins, and is whole when there was time", () => {
    expect(all.told.slice(0, 2)).toEqual(["a.txt words 0/8", "a.txt names 1/8"]);
    expect(all.told.slice(15, 19)).toEqual(["b.txt stances 7/8", "a.txt b.txt", "number 0/12", "time 1/12"]);
    expect(all.told.slice(28, 31)).toEqual(["attribution 11/12", "a.txt a.txt", "number 0/12"]);
    expect(all.comparison).toEqual(compare(reports.a, reports.b, { within: true }));
    expect(all.comparison.partial).toBeNull();
  });

  test.each([1, 2, 6, 11])("after %p rules: what they found is there, and the rest is named", (count) => {
    const { comparison } = compareWatched((told) => told.length >= 17 + count);
    const judged = types.slice(0, count);
    expect(comparison.partial).toEqual({ between: types.slice(count, 12), within: { a: [], b: [] } });
    const expected = contradictionsOf(all.comparison).filter((one) => judged.includes(one.type));
    expect(contradictionsOf(comparison)).toEqual(expected);
    for (const side of ["a", "b"] as const) {
      const { contradicts, agrees, only, excluded } = comparison.counts[side];
      expect(contradicts + agrees + only + excluded).toBe(comparison.sentences[side].length);
    }
  });

  test("numbers are compared however little time there was once both are read", () => {
    const { comparison } = compareWatched((told) => told.includes("b.txt stances 7/8"));
    expect(contradictionsOf(comparison).map(({ type }) => type)).toContain("number");
    expect(comparison.partial?.between).toEqual(types.slice(1, 12));
  });

  test("clashes of a report with itself are left for last", () => {
    const { comparison } = compareWatched((told) => told.filter((line) => line === "time 1/12").length === 2, true);
    expect(comparison.partial).toEqual({ between: [], within: { a: types.slice(2, 12), b: types.slice(0, 12) } });
  });

  test.each(["a.txt words 0/8", "b.txt claims 5/8"])("no comparison without reading: %s", (last) => {
    const name = last.slice(0, 5);
    expect(() => compareWatched((told) => told.includes(last))).toThrow(
      new StorydiffError(
        "out-of-time",
        `time was up before ${name} was read, and nothing is compared yet: allow more time, or give less text`,
      ),
    );
  });
});
