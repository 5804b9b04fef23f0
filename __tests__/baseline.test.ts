import { expect, test } from "@jest/globals";
import { baselineFromJson, baselineToJson, withFindings, withKnown } from "../lib/baseline.ts";
import { compare, emptyBaseline, knownOf, knownOfFact, reportFromText } from "../lib/index.ts";
import type { Collation, KnownFinding } from "../lib/model.ts";
import { mill } from "./support/collation.ts";
import { ferry } from "./support/ferry.ts";
import { innerClash } from "./support/inner-clash.ts";

const known: KnownFinding = { id: "f9", type: "time", words: { a: "Monday", b: "Tuesday" }, reason: "a slip" };
const { baseline } = withFindings(emptyBaseline, ferry());

test("all contradictions are taken in, with the words that clash, and nothing else is", () => {
  expect(baseline.findings).toEqual([
    { id: "f0", type: "number", words: { a: "At least 24 people", b: "At least 26 people" }, reason: null },
    { id: "f1", type: "stance", words: { a: "backed the owner's plea", b: "took no side" }, reason: null },
  ]);
  expect(knownOf(baseline, "f1")).toMatchObject({ reason: null });
  expect(knownOf(baseline, "f2")).toBeNull();
});

test("a clash of a report with itself is one, too", () => {
  const update = withFindings(baseline, { ...ferry(), within: { a: [], b: [innerClash] } });
  expect(update.added.map(({ id }) => id)).toEqual(["w0"]);
});

test("what was known keeps its reason and words, what is gone goes and is told", () => {
  const older = withKnown(withKnown(baseline, { ...known, id: "f1" }), known);
  const update = withFindings(older, ferry());
  expect(update.baseline.findings).toEqual([baseline.findings[0], { ...known, id: "f1" }]);
  expect({ added: update.added, gone: update.gone }).toEqual({ added: [], gone: [known] });
});

test("where time was up nothing is taken for gone", () => {
  const partial = { between: ["time" as const], within: { a: [], b: [] } };
  const { gone, baseline: kept } = withFindings(withKnown(emptyBaseline, known), { ...ferry(), partial });
  expect(gone).toEqual([]);
  expect(knownOf(kept, "f9")).toEqual(known);
});

test("what is said last of a finding stands", () => {
  const { findings } = withKnown(withKnown(emptyBaseline, known), { ...known, reason: "settled" });
  expect(findings).toEqual([{ ...known, reason: "settled" }]);
});

test("JSON out and in is the identity, and the order is that of the ids", () => {
  const json = baselineToJson({ version: 1, findings: [known, ...baseline.findings] });
  expect(baselineToJson(baselineFromJson(json))).toBe(json);
  expect(baselineFromJson(json)).toEqual(withKnown(baseline, known));
});

test("of several reports each contradiction of two is known, and a fact is when all of them are", () => {
  const several = withFindings(emptyBaseline, mill());
  expect(several.baseline.findings).toContainEqual({
    id: "toll",
    type: "number",
    words: { a: "Fourteen people", b: "Twenty" },
    reason: null,
  });
  const [toll] = mill().facts as [Collation["facts"][number]];
  expect(knownOfFact(several.baseline, toll)).toEqual({ reason: null });
  const more = { ...toll.contradictions[0], id: "other" } as (typeof toll.contradictions)[number];
  const both = { contradictions: [...toll.contradictions, more] };
  expect(knownOfFact(several.baseline, both)).toBeNull();
  expect(knownOfFact(withKnown(several.baseline, { ...known, id: "other" }), both)).toEqual({ reason: "a slip" });
  expect(knownOfFact(several.baseline, { contradictions: [] })).toBeNull();
});

test("what is known stays known when the reports change places and text is put before them", () => {
  const [a, b] = ["24", "40"].map((toll) =>
    reportFromText(`The ferry sank off Lorne.\nAt least ${toll} people died when the ferry Alma sank on Tuesday.\n`),
  ) as [ReturnType<typeof reportFromText>, ReturnType<typeof reportFromText>];
  const { baseline: once } = withFindings(emptyBaseline, compare(a, b));
  expect(once.findings).toHaveLength(1);
  const moved = reportFromText(`Lorne mourns\n\n${b.text}`);
  expect(withFindings(once, compare(moved, a))).toEqual({ baseline: once, added: [], gone: [] });
});

test.each([
  ["", /^not a baseline made by storydiff: Unexpected end/],
  ['{"version": 2, "findings": []}', /its version is 2, and this storydiff reads version 1/],
  ['{"version": 1}', /its "findings" is missing or of another shape/],
  [baselineToJson(baseline).replace('"stance"', '"mood"'), /its "findings"/],
  [baselineToJson(baseline).replace('"reason": null', '"reason": 7'), /its "findings"/],
  [baselineToJson(baseline).replace('"id": "f0"', '"id": ""'), /its "findings"/],
])("%.30j is no baseline", (json, message) => {
  expect(() => baselineFromJson(json)).toThrow(
    expect.objectContaining({ code: "bad-json", message: expect.stringMatching(message) as unknown }),
  );
});
