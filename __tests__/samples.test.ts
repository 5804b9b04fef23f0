/**
 * The sample pairs: what storydiff says of them today is held by `expected.json`, one finding a line, so that a diff of
 * it reads well; `desired.json` is what a careful reader would say, and never fails a run.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { compare, reportFromText } from "../lib/index.ts";
import type { Comparison, Finding, Place, SharedText, Sides, Span } from "../lib/model.ts";
import { versionSamples } from "./support/sample-texts.ts";

const samples = fileURLToPath(new URL("../samples/", import.meta.url));
const update = "UPDATE_EXPECTED=1 npm test -- __tests__/samples.test.ts";
const updating = process.env["UPDATE_EXPECTED"] === "1";
const names = readdirSync(samples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** A finding without ids, offsets and reasons: what was found in which words. An addition has words on one side only. */
interface CompactFinding {
  readonly kind: Finding["kind"];
  readonly type?: string;
  readonly a?: string;
  readonly b?: string;
  readonly confidence: string;
  readonly relation?: string;
  readonly developing?: true;
  readonly oneSource?: true;
  readonly also?: readonly string[];
}

interface Compact {
  readonly counts: Comparison["counts"];
  /** Of reports with one text whose it is, and how many sentences of each; of versions what became of how many. */
  readonly copied?: Readonly<Record<string, unknown>>;
  readonly findings: readonly CompactFinding[];
  /** Where each report clashes with itself, as `number "12" / "seven men and four"`; not told where neither does. */
  readonly within?: Sides<readonly string[]>;
}

function sampleText(name: string, side: "a" | "b"): string {
  return readFileSync(join(samples, name, `${side}.txt`), "utf8");
}

function comparisonOf(name: string): Comparison {
  const report = (side: "a" | "b") => reportFromText(sampleText(name, side), { name: `${side}.txt` });
  return compare(report("a"), report("b"), { within: true, versions: versionSamples.has(name) });
}

function compactFinding(reports: Comparison["reports"], finding: Finding): CompactFinding {
  const { kind, confidence } = finding;
  if (finding.kind === "addition" || finding.kind === "detail") {
    return { kind, [finding.side]: wordsOf(reports[finding.side].text, finding.evidence), confidence };
  }
  const a = wordsOf(reports.a.text, finding.evidence.a);
  const b = wordsOf(reports.b.text, finding.evidence.b);
  if (finding.kind === "agreement") {
    const { type, relation } = finding;
    return { kind, type, a, b, confidence, relation, ...(finding.oneSource ? { oneSource: true } : {}) };
  }
  const also = alsoOf(reports, finding.also);
  return { kind, type: finding.type, a, b, confidence, ...(finding.developing ? { developing: true } : {}), ...also };
}

/** The further places of a clash, as `"a" / "b"`. */
function alsoOf(reports: Comparison["reports"], places: readonly Place[]): { also?: readonly string[] } {
  const also = places.map(
    ({ evidence }) => `${wordsOf(reports.a.text, evidence.a)} / ${wordsOf(reports.b.text, evidence.b)}`,
  );
  return also.length === 0 ? {} : { also };
}

function innerOf({ within, reports }: Comparison, side: "a" | "b"): string[] {
  const { text } = reports[side];
  return (within?.[side] ?? []).map(
    ({ type, evidence: [first, second] }) => `${type} "${wordsOf(text, first)}" / "${wordsOf(text, second)}"`,
  );
}

function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

function compact(comparison: Comparison): Compact {
  const within = { a: innerOf(comparison, "a"), b: innerOf(comparison, "b") };
  return {
    counts: comparison.counts,
    ...(comparison.copied === null ? {} : { copied: compactText(comparison.copied) }),
    findings: comparison.findings.map((finding) => compactFinding(comparison.reports, finding)),
    ...(within.a.length + within.b.length === 0 ? {} : { within }),
  };
}

function compactText(text: SharedText): Readonly<Record<string, unknown>> {
  if (text.relation === "copy") {
    const { relation, origin, sentences } = text;
    return { relation, origin, sentences: { a: sentences.a.length, b: sentences.b.length } };
  }
  const { relation, earlier, kept, changed, withdrawn, added } = text;
  const counts = { kept: kept.length, changed: changed.length, withdrawn: withdrawn.length, added: added.length };
  return { relation, earlier, ...counts };
}

/** One count and one finding a line. */
function written({ counts, copied, findings, within }: Compact): string {
  const lines = findings.map((finding) => `    ${JSON.stringify(finding)}`);
  return [
    "{",
    `  "counts": {`,
    `    "a": ${JSON.stringify(counts.a)},`,
    `    "b": ${JSON.stringify(counts.b)}`,
    "  },",
    ...(copied === undefined ? [] : [`  "copied": ${JSON.stringify(copied)},`]),
    (lines.length === 0 ? `  "findings": []` : `  "findings": [\n${lines.join(",\n")}\n  ]`) +
      (within === undefined ? "" : `,\n  "within": ${JSON.stringify(within, null, 2).replace(/\n/g, "\n  ")}`),
    "}",
    "",
  ].join("\n");
}

// ---------------------------------------------------------------------------------------------------------------------
// The distance to what a careful reader would say

function overlaps(x: Span, y: Span): boolean {
  return Math.min(x.end, y.end) > Math.max(x.start, y.start);
}

/** All places where the words stand in the text. */
function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}

/** Whether a finding says what is wished: its kind (of a contradiction its type too), in words that touch the wished ones. */
function says(reports: Sides<{ readonly text: string }>, finding: Finding, wish: CompactFinding): boolean {
  const touches = (side: "a" | "b", span: Span) =>
    placesOf(reports[side].text, wish[side] ?? "").some((place) => overlaps(place, span));
  if (finding.kind !== wish.kind) return false;
  if (finding.kind === "addition" || finding.kind === "detail")
    return wish[finding.side] !== undefined && touches(finding.side, finding.evidence);
  if (finding.kind === "contradiction" && finding.type !== wish.type) return false;
  if (finding.kind === "contradiction" && finding.developing !== (wish.developing ?? false)) return false;
  const places = finding.kind === "contradiction" ? [finding, ...finding.also] : [finding];
  return places.some(({ evidence }) => touches("a", evidence.a) && touches("b", evidence.b));
}

/** Whether a contradiction is a wished one told again elsewhere: in the headline and once more in the body. */
function retells(found: CompactFinding, wish: CompactFinding): boolean {
  const akin = (one = "", other = "") => {
    const [x, y] = [one.toLowerCase(), other.toLowerCase()];
    return x.includes(y) || y.includes(x);
  };
  return (
    found.type === wish.type && found.developing === wish.developing && akin(found.a, wish.a) && akin(found.b, wish.b)
  );
}

/** What is wished and not said, and the contradictions that are said and not wished. */
function distance(comparison: Comparison, wishes: readonly CompactFinding[]) {
  const { reports, findings } = comparison;
  return {
    missing: wishes.filter((wish) => !findings.some((finding) => says(reports, finding, wish))),
    unwanted: findings
      .filter((finding) => finding.kind === "contradiction")
      .filter((finding) => !wishes.some((wish) => says(reports, finding, wish)))
      .map((finding) => compactFinding(reports, finding))
      .filter((found) => !wishes.some((wish) => wish.kind === "contradiction" && retells(found, wish))),
  };
}

function shown({ kind, type, a, b }: CompactFinding): string {
  return [kind, type, a === undefined ? "" : `a: "${a}"`, b === undefined ? "" : `b: "${b}"`].filter(Boolean).join(" ");
}

// ---------------------------------------------------------------------------------------------------------------------

describe.each(names)("sample %s", (name) => {
  test("says what expected.json holds", () => {
    const file = join(samples, name, "expected.json");
    const today = written(compact(comparisonOf(name)));
    if (updating) writeFileSync(file, today);
    if (!existsSync(file)) throw new Error(`samples/${name}/expected.json is missing; to write it: ${update}`);
    expect(JSON.parse(today)).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });
});

test("the distance to what a careful reader would say is printed", () => {
  const lines: string[] = [];
  let far = 0;
  for (const name of names.filter((each) => existsSync(join(samples, each, "desired.json")))) {
    const desired = JSON.parse(readFileSync(join(samples, name, "desired.json"), "utf8")) as Pick<Compact, "findings">;
    const { missing, unwanted } = distance(comparisonOf(name), desired.findings);
    far += missing.length + unwanted.length;
    lines.push(`${name}: ${missing.length} of ${desired.findings.length} missing, ${unwanted.length} unwanted`);
    lines.push(...missing.map((finding) => `  missing  ${shown(finding)}`));
    lines.push(...unwanted.map((finding) => `  unwanted ${shown(finding)}`));
  }
  process.stdout.write(`${lines.join("\n")}\ndistance to desired.json: ${far}\n`);
  expect(lines.length).toBeGreaterThan(0);
});

test.each(names)("the wished words of %s stand in its reports", (name) => {
  const file = join(samples, name, "desired.json");
  if (!existsSync(file)) return;
  const desired = JSON.parse(readFileSync(file, "utf8")) as Pick<Compact, "findings">;
  for (const { a, b } of desired.findings) {
    if (a !== undefined) expect(sampleText(name, "a")).toContain(a);
    if (b !== undefined) expect(sampleText(name, "b")).toContain(b);
  }
});

test("every sample stands in the table of README.md", () => {
  const readme = readFileSync(join(samples, "README.md"), "utf8");
  expect(names.filter((name) => !readme.includes(`| [${name}](${name}) `))).toEqual([]);
});

// ---------------------------------------------------------------------------------------------------------------------
// The same story of other countries: nothing may hang on the names

const renamed: Readonly<Record<string, string>> = {
  Pakistan: "Peru",
  Afghanistan: "Bolivia",
  Afghan: "Bolivian",
  Islamabad: "Lima",
  Kabul: "La Paz",
  Turkey: "Norway",
  Qatar: "Kenya",
  Istanbul: "Oslo",
  "Khawaja Asif": "Ramiro Quispe",
  Asif: "Quispe",
  "Attaullah Tarar": "Hugo Paredes",
};
const anyName = new RegExp(
  `\\b(?:${Object.keys(renamed)
    .sort((x, y) => y.length - x.length)
    .join("|")})\\b`,
  "g",
);

function rename(text: string): string {
  return text.replace(anyName, (name) => renamed[name] ?? name);
}

describe("talks and talks-renamed", () => {
  test("are the same texts but for the names", () => {
    for (const side of ["a", "b"] as const)
      expect(rename(sampleText("talks", side))).toBe(sampleText("talks-renamed", side));
  });

  test("give the same findings", () => {
    const findings = (name: string) => compact(comparisonOf(name)).findings.map((finding) => JSON.stringify(finding));
    expect(findings("talks").map(rename).sort()).toEqual(findings("talks-renamed").sort());
  });
});
