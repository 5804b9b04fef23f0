import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderCollationCsv, renderCsv } from "../../lib/render/csv.ts";
import { visible } from "../../lib/render/visible.ts";
import { mill } from "../support/collation.ts";
import { comparisonOf } from "../support/comparison.ts";
import { ferry } from "../support/ferry.ts";
import { hostile } from "../support/hostile.ts";
import { innerClash } from "../support/inner-clash.ts";

/** Records of a CSV text as RFC 4180 has it, with names. */
function records(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
  }
  const [head = [], ...rest] = rows.slice(0, -1);
  return rest.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? "no cell"])));
}

test("a row a finding, contradictions first", () => {
  const rows = records(renderCsv(ferry()));
  expect(rows.map(({ id }) => id)).toEqual(["f0", "f1", "f2", "f3", "f4", "f5"]);
  expect(rows[0]).toEqual({
    id: "f0",
    kind: "contradiction",
    type: "number",
    confidence: "high",
    developing: "yes",
    question: "How many, or how much?",
    value_a: "At least 24 people",
    speaker_a: "the coastguard",
    line_a: "2",
    sentence_a: "At least 24 people died when the ferry Alma sank off Lorne on Tuesday, the coastguard said.",
    value_b: "At least 26 people",
    speaker_b: "the coastguard",
    line_b: "2",
    sentence_b: "At least 26 people died when the ferry Alma sank off Lorne on Tuesday night, the coastguard said.",
    reason: "A counts 24 dead, B 26.",
  });
  expect(rows[2]).toMatchObject({ kind: "addition", value_b: "", line_b: "" });
  expect(rows[4]?.["reason"]).toBe("Tuesday holds Tuesday night. One source, told twice.");
});

test("what was selected, in the order asked for, and clashes of a report with itself", () => {
  const selection = { only: ["contradiction"], ignore: [], sort: "type" } as const;
  expect(records(renderCsv(ferry(), { selection })).map(({ type }) => type)).toEqual(["number", "stance"]);
  const within = records(renderCsv({ ...ferry(), within: { a: [innerClash], b: [] } })).at(-1);
  expect(within).toMatchObject({ kind: "within", line_a: "2", value_b: "" });
});

test("a row a fact of several reports, with what each tells", () => {
  const [toll, , owner] = records(renderCollationCsv(mill()));
  expect(toll).toMatchObject({
    kind: "contradicted",
    value_a: "Fourteen people",
    value_b: "Twenty / At least nine people",
  });
  expect(owner).toMatchObject({ kind: "agreed", value_c: "at home", speaker_c: "her lawyer" });
});

test("every cell is read back as it was, and none begins as a formula does", () => {
  fc.assert(
    fc.property(hostile, hostile, (a, said) => {
      const speakers = { a: said, b: null };
      const findings = [{ kind: "contradiction", a: [0], b: [0], reason: said, speakers }] as const;
      const [row] = records(renderCsv(comparisonOf({ a: [a], b: ["x"], findings })));
      expect(row?.["speaker_a"]?.replace(/^'(?=[=+\-@])/, "")).toBe(visible(said));
      for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
});
