/** The law of the formats for machines: whatever reports, names and reasons hold, the output is valid and says it whole. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  renderCollationGithub,
  renderCollationJsonl,
  renderCollationJunit,
  renderCollationSarif,
  renderGithub,
  renderJsonl,
  renderJunit,
  renderSarif,
  type MachineOptions,
} from "../../../lib/index.ts";
import type { Baseline, Collation, Comparison } from "../../../lib/model.ts";
import { mill } from "../../support/collation.ts";
import { comparisonOf } from "../../support/comparison.ts";
import { hostile } from "../../support/hostile.ts";
import { innerClash } from "../../support/inner-clash.ts";
import { hasXmllint, junitErrors, sarifErrors, workflowCommands } from "../../support/machine.ts";

const bit = fc.oneof(
  hostile,
  fc.constantFrom("]]>", "<!--", "&#0;", "\ufffe", "\uffff", "%0A", "::error::", "[x](1)", "{0}", "\r", "\u0085"),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const line = fc.array(bit, { minLength: 1, maxLength: 4 }).map((bits) => `${bits.join("").replace(/[\r\n]/g, " ")}x`);

const anyComparison = fc.tuple(line, line, line, line, line).map(([a, b, name, reason, source]): Comparison => {
  const base = comparisonOf({
    a: [a, b],
    b: [`${b} ${a}`],
    names: { a: name, b: reason },
    findings: [
      { kind: "contradiction", a: [0, a.slice(0, 9)], b: [0], reason, speakers: { a: name, b: null } },
      { kind: "agreement", a: [1], b: [0], reason: name, speakers: { a: null, b: reason } },
      { kind: "addition", side: "a", at: [1], speaker: source },
    ],
  });
  const notices = [source];
  const reports = { a: { ...base.reports.a, source, notices }, b: base.reports.b };
  return { ...base, reports, within: { a: [{ ...innerClash, sentences: [0, 1], reason: source }], b: [] } };
});

const anyCollation = fc.tuple(line, line).map(([words, name]): Collation => {
  const base = mill();
  const reports = base.reports.map((own) => ({ ...own, report: { ...own.report, name, source: words } }));
  return { ...base, reports, facts: base.facts.map((fact) => ({ ...fact, reason: words })) };
});

const anyBaseline = fc.option(line, { nil: null }).map((reason): Baseline => {
  return { version: 1, findings: [{ id: "f0", type: "number", words: { a: "", b: "" }, reason }] };
});

const all = { only: null, ignore: [], sort: "weight" } as const;
const options = fc.option(anyBaseline, { nil: undefined }).map((baseline): MachineOptions => {
  return { selection: { ...all, only: ["contradiction", "agreement", "addition"] }, ...(baseline && { baseline }) };
});

describe("any text", () => {
  test("is valid SARIF", () => {
    fc.assert(
      fc.property(anyComparison, options, anyCollation, (comparison, given, collation) => {
        for (const sarif of [renderSarif(comparison, given), renderCollationSarif(collation)]) {
          expect(sarifErrors(JSON.parse(sarif))).toBeNull();
        }
      }),
    );
  });

  test("is a command a line", () => {
    fc.assert(
      fc.property(anyComparison, options, anyCollation, (comparison, given, collation) => {
        expect(workflowCommands(renderGithub(comparison, given))).toHaveLength(5);
        expect(workflowCommands(renderCollationGithub(collation))).toHaveLength(2);
      }),
    );
  });

  test("is JSON, a line a finding, and gives back the words", () => {
    fc.assert(
      fc.property(anyComparison, anyCollation, (comparison, collation) => {
        const lines = renderJsonl(comparison).trimEnd().split("\n");
        expect(lines).toHaveLength(5);
        const [, first = ""] = lines;
        const { text } = comparison.reports.b;
        expect(JSON.parse(first)).toMatchObject({ places: [{}, { words: text }] });
        expect(renderCollationJsonl(collation).trimEnd().split("\n")).toHaveLength(5);
      }),
    );
  });

  const validating = hasXmllint ? test : test.skip;
  validating(`is valid JUnit${hasXmllint ? "" : ": skipped, no xmllint (libxml2-utils) here"}`, () => {
    const found = fc.sample(fc.tuple(anyComparison, options, anyCollation), 200);
    const reports = found.flatMap(([comparison, given, collation]) => [
      renderJunit(comparison, given),
      renderCollationJunit(collation),
    ]);
    expect(junitErrors(reports).replace(/^.* validates\n/gm, "")).toBe("");
  });
});
