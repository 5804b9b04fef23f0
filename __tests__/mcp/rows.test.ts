/** What an assistant quotes is what stands there. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { collate } from "../../lib/collate.ts";
import { compare } from "../../lib/compare.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import type { Collation, Comparison } from "../../lib/model.ts";
import { findingShape } from "../../lib/mcp/findings.ts";
import { rowsOf } from "../../lib/mcp/rows.ts";
import { sampleTexts } from "../support/sample-texts.ts";

const bySample = new Map<string, string[]>();
for (const [name, text] of sampleTexts) {
  const folder = name.replace(/\/.*/, "");
  bySample.set(folder, [...(bySample.get(folder) ?? []), text]);
}

const plain = (text: string): string => text.replace(/\s+/gu, " ");

/** Every quotation of every finding, held against the texts. */
function checked(found: Comparison | Collation, texts: readonly string[]): number {
  const rows = rowsOf(found);
  for (const row of rows) {
    const finding = findingShape.omit({ number: true }).strict().parse(row.shown());
    expect(finding).toMatchObject({ id: row.id, kind: row.kind, types: row.types });
    for (const { tellings, reports } of finding.answers) {
      expect([...new Set(tellings.map(({ report }) => report))].sort()).toEqual([...reports].sort());
      for (const { report, line, words, sentence } of tellings) {
        const text = texts[report.charCodeAt(0) - "A".charCodeAt(0)] ?? "";
        const from = text
          .split("\n")
          .slice(line - 1)
          .join("\n");
        // The words begin on their line.
        const [head = ""] = text.split("\n").slice(line - 1);
        expect(plain(from).indexOf(words)).toBeGreaterThanOrEqual(0);
        expect(plain(from).indexOf(words)).toBeLessThanOrEqual(plain(head).length);
        if (sentence !== null) {
          expect(sentence).toContain(words);
          expect(plain(text)).toContain(sentence);
        }
      }
    }
  }
  return rows.length;
}

describe("each quotation of each sample stands there, on its line", () => {
  test.each([...bySample])("%s", (_, texts) => {
    const reports = texts.map((text, i) => reportFromText(text, { name: `${i}` }));
    const [a, b] = reports;
    if (a === undefined || b === undefined) return;
    expect(checked(compare(a, b, { minConfidence: "low", within: true }), texts)).toBeGreaterThan(0);
    expect(checked(collate(reports, { minConfidence: "low" }), texts)).toBeGreaterThan(0);
  });
});

test("lines may be broken anywhere", () => {
  const [a = "", b = ""] = bySample.get("toll") ?? [];
  fc.assert(
    fc.property(fc.infiniteStream(fc.integer({ min: 20, max: 90 })), (widths) => {
      const broken = (text: string): string =>
        text.replace(/[^\n]+/g, (line) => {
          let column = 0;
          return line.replace(/(\S+) /g, (_, word: string) => {
            column += word.length + 1;
            if (column < (widths.next().value ?? 60)) return `${word} `;
            column = 0;
            return `${word}\n`;
          });
        });
      const texts = [broken(a), broken(b)];
      const [first, second] = texts.map((text) => reportFromText(text));
      if (first === undefined || second === undefined) throw new Error("two texts make two reports");
      checked(compare(first, second, { minConfidence: "low" }), texts);
    }),
    { numRuns: 10 },
  );
});

test("of a text without an end a part is quoted", () => {
  const endless = `The flood killed 12 people ${"and swept away the mill ".repeat(200)}`;
  const rows = rowsOf(compare(reportFromText(endless), reportFromText("The flood killed 24 people.")));
  for (const row of rows) {
    for (const { words, sentence } of row.shown().answers.flatMap(({ tellings }) => tellings)) {
      expect(words.length).toBeLessThan(700);
      expect(sentence?.length ?? 0).toBeLessThan(700);
    }
  }
});
