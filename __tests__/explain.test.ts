import { expect, test } from "@jest/globals";
import { compare } from "../lib/compare.ts";
import { explain } from "../lib/explain.ts";
import { textReport } from "../lib/input/text.ts";

const lines = (...sentences: readonly string[]): string => sentences.join("\n");
const a = textReport(
  lines(
    "The ferry Alma sank off Lorne.",
    "At least 24 people died when the ferry Alma sank on Tuesday.",
    "The harbour master refused to comment.",
    "The Alma was built in 1974. Quill had owned her since.",
  ),
  "a.txt",
  "a.txt",
);
const b = textReport(
  lines(
    "The ferry Alma sank off Lorne.",
    "Only one person died when the ferry Alma sank on Tuesday.",
    "Wheat prices rose in the capital.",
  ),
  "b.txt",
  "b.txt",
);
const { findings } = compare(a, b);
const contradiction = findings.find(({ kind }) => kind === "contradiction");

test("a finding by its id or its number: the pair it stands on, with the rule that tells it", () => {
  const explanation = explain(a, b, contradiction?.id ?? "");
  expect(explanation).toEqual({ ...explain(a, b, "1"), target: contradiction?.id });
  expect(explanation.finding).toEqual(contradiction);
  const [pair] = explanation.pairs;
  expect(pair).toMatchObject({ sentences: { a: 1, b: 1 }, candidate: true, matched: true });
  expect(pair?.findings).toContain(contradiction?.id);
  const number = pair?.rules.find(({ type }) => type === "number");
  expect(number?.judgements).toMatchObject([{ relation: "conflict", finding: contradiction?.id, dropped: null }]);
});

test("two lines that share nothing: never measured, and nothing compared", () => {
  const [pair] = explain(a, b, "A:3,B:3").pairs;
  expect(pair).toMatchObject({ words: [], candidate: false, score: 0, matched: false, findings: [] });
  expect(pair?.alignment).toBe("Not aligned: no telling word in common, so they were never measured.");
  expect(pair?.rules.every(({ judgements }) => judgements.length === 0)).toBe(true);
});

test("every rule is named, in the order in which it is believed", () => {
  const types = explain(a, b, "A:3,B:3").pairs[0]?.rules.map(({ type }) => type) ?? [];
  expect(types.slice(0, 3)).toEqual(["number", "time", "place"]);
  expect(new Set(types).size).toBe(types.length);
});

test("what both carry word for word the rules do not look at", () => {
  const [pair] = explain(a, b, "A:1,B:1").pairs;
  expect(pair?.alignment).toBe("Aligned: both carry the sentence word for word.");
  expect(pair?.judged).toBe("Told word for word in both reports: the rules look at neither.");
});

test("a line of two sentences gives two pairs, the likest first; with a number one", () => {
  const pairs = explain(a, b, "A:4,B:1").pairs;
  expect(pairs.map(({ sentences }) => sentences)).toEqual([
    { a: 3, b: 0 },
    { a: 4, b: 0 },
  ]);
  expect(pairs[0]?.score).toBeGreaterThanOrEqual(pairs[1]?.score ?? 1);
  expect(explain(a, b, "A:4.2,B:1").pairs.map(({ sentences }) => sentences)).toEqual([{ a: 4, b: 0 }]);
});

test("one line alone is set against the likest of the other report", () => {
  const pairs = explain(a, b, "B:2").pairs;
  expect(pairs[0]?.sentences).toEqual({ a: 1, b: 1 });
  expect(pairs).toHaveLength(3);
});

test("an addition is set against what is likest to it", () => {
  const addition = findings.find((one) => one.kind === "addition" && one.side === "b");
  const { finding, pairs } = explain(a, b, addition?.id ?? "");
  expect(finding).toEqual(addition);
  expect(pairs.every(({ sentences }) => sentences.b === 2)).toBe(true);
});

test("a pair that a line gives too many of is left out and counted", () => {
  const many = textReport("Ana ran. Ben ran. Cleo ran. Dora ran.", "c.txt", "c.txt");
  const { pairs, left } = explain(many, many, "A:1,B:1");
  expect([pairs.length, left]).toEqual([6, 10]);
});

test("plain values that JSON holds, the same each time", () => {
  const explanation = explain(a, b, "A:2,B:2");
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  expect(explain(a, b, "A:2,B:2")).toEqual(explanation);
});
