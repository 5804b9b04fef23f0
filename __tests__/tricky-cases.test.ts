/**
 * The page of tricky cases says what storydiff answers, so it is held to it. `UPDATE_EXPECTED=1` writes today's answers into
 * its third column; the fourth, what a careful reader would want, is a person's.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { compare, reportFromText } from "../lib/index.ts";
import type { Finding, Sides, Span } from "../lib/model.ts";

const page = new URL("../TRICKY-CASES.md", import.meta.url);
const update = "UPDATE_EXPECTED=1 npm test -- __tests__/tricky-cases.test.ts && npm run format";

/** A row of a table: `| A | B | says | wants |`. */
const row = /^\| (?<a>[^|]+?) +\| (?<b>[^|]+?) +\| (?<says>[^|]+?) +\| (?<wants>[^|]+?) +\|$/;

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** What is said of a pair: contradictions, and values that agree or can both hold. */
function answer(texts: Sides<string>): string {
  const said = compare(reportFromText(texts.a), reportFromText(texts.b)).findings.flatMap((finding) =>
    inWords(texts, finding),
  );
  return said.length === 0 ? "nothing" : said.join("; ");
}

function inWords(texts: Sides<string>, finding: Finding): string[] {
  if (finding.kind === "addition" || finding.kind === "detail") return [];
  const { evidence, type } = finding;
  const words = `"${wordsOf(texts.a, evidence.a)}" / "${wordsOf(texts.b, evidence.b)}"`;
  if (finding.kind === "contradiction") return [`≠ ${type}${finding.developing ? ", developing" : ""}: ${words}`];
  if (type === "paraphrase" || type === "verbatim") return [];
  return [finding.relation === "same" ? `= ${words}` : `≈ ${finding.relation}: ${words}`];
}

test("the page of tricky cases says what storydiff says", () => {
  const lines = readFileSync(page, "utf8").split("\n");
  const today = lines.map((line) => {
    const { a, b, wants } = row.exec(line)?.groups ?? {};
    if (a === undefined || b === undefined || wants === undefined || a === "A" || /^-+$/.test(a)) return line;
    return `| ${a} | ${b} | ${answer({ a, b })} | ${wants} |`;
  });
  const squeezed = (text: string): string => text.replace(/ +/g, " ").replace(/-{3,}/g, "---");
  expect(today.filter((line) => row.test(line)).length).toBeGreaterThan(20);
  if (process.env["UPDATE_EXPECTED"] === "1") writeFileSync(page, today.join("\n"));
  else if (squeezed(today.join("\n")) !== squeezed(lines.join("\n"))) {
    const changed = today.filter((line, i) => squeezed(line) !== squeezed(lines[i] ?? ""));
    throw new Error(`storydiff answers otherwise now:\n${changed.join("\n")}\nIf that is meant: ${update}`);
  }
});
