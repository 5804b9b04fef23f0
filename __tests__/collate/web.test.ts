import { expect, test } from "@jest/globals";
import { webOf } from "../../lib/collate/web.ts";
import type { ComparedPair } from "../../lib/collate/pairs.ts";
import { read } from "../../lib/extract/read.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import type { Agreement, Contradiction, Finding, Reading, Span } from "../../lib/model.ts";

function spanOf(reading: Reading | undefined, words: string): Span {
  const start = reading?.report.text.indexOf(words) ?? -1;
  return { start, end: start + words.length };
}

/** A finding between the first sentences of two of the reports, in these words. */
function between<F extends Contradiction | Agreement>(
  readings: readonly Reading[],
  reports: readonly [number, number],
  words: readonly [string, string],
  finding: Pick<F, "kind" | "type"> & Partial<F>,
): [readonly [number, number], Finding] {
  const evidence = { a: spanOf(readings[reports[0]], words[0]), b: spanOf(readings[reports[1]], words[1]) };
  return [reports, { also: [], relation: "same", ...finding, evidence, sentences: { a: 0, b: 0 } } as unknown as F];
}

function readingsOf(...texts: readonly string[]): Reading[] {
  return texts.map((text) => read(reportFromText(text)));
}

function webIn(readings: readonly Reading[], findings: readonly (readonly [readonly [number, number], Finding])[]) {
  const pairs = findings.map(([reports, finding]): ComparedPair => {
    return { reports, comparison: { sameEvent: true, findings: [finding] } as unknown as ComparedPair["comparison"] };
  });
  return webOf(readings, pairs);
}

test("words that overlap are one spot, and where one is contradicted the spot is", () => {
  const readings = readingsOf("24 people died.", "12 died.", "24 died.");
  const { spots, clashes, accords } = webIn(readings, [
    between<Contradiction>(readings, [0, 1], ["24", "12"], { kind: "contradiction", type: "number" }),
    between<Agreement>(readings, [0, 2], ["24 people", "24"], { kind: "agreement", type: "number" }),
  ]);
  expect(spots.map(({ report, clashes: isContradicted }) => [report, isContradicted])).toEqual([
    [0, true],
    [1, true],
    [2, false],
  ]);
  expect(clashes.map(({ a, b }) => [a, b])).toEqual([[[0], [1]]]);
  expect(accords.map(({ kind, spots: ends }) => [kind, ends])).toEqual([["same", [0, 2]]]);
});

test("kinds of outcome are one matter, other types are not", () => {
  const readings = readingsOf("The strike is over.", "The strike is not over.", "The strike may be over.");
  const spots = (type: Contradiction["type"]) =>
    webIn(readings, [
      between<Contradiction>(readings, [0, 1], ["is over", "is not over"], { kind: "contradiction", type: "polarity" }),
      between<Contradiction>(readings, [0, 2], ["is over", "may be over"], { kind: "contradiction", type }),
    ]).spots;
  expect(spots("certainty")).toHaveLength(3);
  expect(spots("stance")).toHaveLength(4);
});

test("sentences that agree as a whole tell no value", () => {
  const readings = readingsOf("The strike is over.", "The strike has ended.");
  const agreement = between<Agreement>(readings, [0, 1], ["is over", "has ended"], {
    kind: "agreement",
    type: "paraphrase",
  });
  expect(webIn(readings, [agreement])).toMatchObject({ spots: [], accords: [] });
});

test("what is contradicted in a sentence that another report carries word for word is contradicted there", () => {
  const readings = readingsOf("On Monday 24 people died.", "12 people died.", "On Monday, 24 people died");
  const { spots, accords } = webIn(readings, [
    between<Contradiction>(readings, [0, 1], ["24", "12"], { kind: "contradiction", type: "number" }),
    between<Agreement>(readings, [0, 2], ["On Monday 24 people died.", "On Monday, 24 people died"], {
      kind: "agreement",
      type: "verbatim",
    }),
  ]);
  const words = spots.map(({ report, span }) => readings[report]?.report.text.slice(span.start, span.end));
  expect(words).toEqual(["24", "12", "24"]);
  expect(accords.map(({ kind, spots: ends }) => [kind, ends])).toEqual([["carried", [0, 2]]]);
});
