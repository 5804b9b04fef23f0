import { describe, expect, test } from "@jest/globals";
import { renderCollationSarif, renderSarif } from "../../../lib/render/machine/sarif.ts";
import { compare, reportFromText, type MachineOptions } from "../../../lib/index.ts";
import type { Baseline, Comparison } from "../../../lib/model.ts";
import { mill } from "../../support/collation.ts";
import { ferry } from "../../support/ferry.ts";
import { innerClash } from "../../support/inner-clash.ts";
import { sarifErrors } from "../../support/machine.ts";

interface Place {
  readonly message?: { readonly text: string };
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri?: string; readonly uriBaseId?: string; readonly index: number };
    readonly region?: Readonly<Record<string, number>> & { readonly snippet: { readonly text: string } };
  };
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] } };
  readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly unknown[] }];
  readonly artifacts: readonly { readonly location: { readonly uri?: string } }[];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly kind: string;
    readonly message: { readonly text: string };
    readonly locations: readonly Place[];
    readonly relatedLocations: readonly Place[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly baselineState?: string;
    readonly suppressions?: readonly unknown[];
  }[];
}

/** The one run of a log that is valid. */
function runOf(sarif: string): Run {
  const log = JSON.parse(sarif) as { readonly runs: readonly [Run] };
  expect(sarifErrors(log)).toBeNull();
  return log.runs[0];
}

const run = (comparison: Comparison, options: MachineOptions = {}): Run => runOf(renderSarif(comparison, options));

test("contradictions stand in A by level, with B's words as a related place", () => {
  const { results, tool } = run(ferry());
  expect(results.map(({ ruleId, level, kind }) => [ruleId, level, kind])).toEqual([
    ["number", "error", "fail"],
    ["stance", "warning", "fail"],
  ]);
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  const [first] = results;
  expect(first?.message.text).toBe("A counts 24 dead, B 26.");
  expect(first?.partialFingerprints).toEqual({ "storydiffFinding/v1": "f0" });
  expect(first?.locations).toMatchObject([
    {
      physicalLocation: {
        artifactLocation: { uri: "desk/morning.txt", uriBaseId: "%SRCROOT%", index: 0 },
        region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 19, charOffset: 22, charLength: 18 },
      },
    },
  ]);
  expect(first?.relatedLocations[0]?.message?.text).toMatch(
    /^B: “At least 26 people”, according to the coastguard: At least 26 people died/,
  );
});

test("the schema refuses what is none", () => {
  const log = JSON.parse(renderSarif(ferry())) as { readonly runs: readonly [object] };
  expect(sarifErrors({ ...log, runs: [{ ...log.runs[0], results: [{ level: "bad" }] }] })).not.toBeNull();
});

test("columns and offsets count UTF-16 units, and a line ends at CR, LF or both", () => {
  const lines = "Zürich 🚒 fire\r\rAt the “Öl” mill 🔥 24 people died on Monday.\r\n";
  const [a, b] = [lines, lines.replace("24", "31")].map((text) => reportFromText(text));
  if (a === undefined || b === undefined) throw new Error("no two reports");
  const [result] = run(compare(a, b)).results;
  const region = result?.locations[0]?.physicalLocation.region;
  const line = a.text.split(/\r\n|\r|\n/)[2] ?? "";
  expect(region).toMatchObject({ startLine: 3, endLine: 3, charOffset: a.text.indexOf("24") });
  const at = (name: string): number => (region?.[name] ?? 0) - 1;
  expect(line.slice(at("startColumn"), at("endColumn"))).toBe(region?.snippet.text);
  expect(region?.snippet.text).toContain("24");
});

describe("the selection holds", () => {
  test("kinds that were asked for are no failures", () => {
    const selection = { only: ["addition" as const, "agreement" as const], ignore: [], sort: "weight" as const };
    const { results } = run(ferry(), { selection });
    expect(results.map(({ ruleId, kind, level }) => `${ruleId} ${kind} ${level}`)).toEqual([
      "addition informational none",
      "addition informational none",
      "agreement informational none",
      "agreement informational none",
    ]);
  });

  test("clashes of a report with itself go by their type, and stand in it twice", () => {
    const comparison = { ...ferry(), within: { a: [], b: [innerClash] } };
    const [, , inner] = run(comparison).results;
    expect(inner?.locations[0]?.physicalLocation.artifactLocation.index).toBe(1);
    expect(inner?.relatedLocations[0]?.physicalLocation.artifactLocation.index).toBe(1);
    const ignore = ["number" as const];
    expect(run(comparison, { selection: { only: null, ignore, sort: "weight" } }).results).toHaveLength(1);
  });
});

test("what is known is suppressed with its reason, and what is new is new", () => {
  const known = { id: "f0", type: "number" as const, words: { a: "", b: "" }, reason: "a <misprint>" };
  const baseline: Baseline = { version: 1, findings: [known] };
  expect(run(ferry(), { baseline }).results).toMatchObject([
    {
      baselineState: "unchanged",
      suppressions: [{ kind: "external", status: "accepted", justification: "a <misprint>" }],
    },
    { baselineState: "new", suppressions: [] },
  ]);
  expect(run(ferry()).results[0]).not.toHaveProperty("baselineState");
});

test("reports lie where they were found: under the working folder, elsewhere, on the web, nowhere", () => {
  const at = (address: string | null, source = "x"): unknown => {
    const { a, b } = ferry().reports;
    const comparison = { ...ferry(), reports: { a: { ...a, source }, b } };
    return run(comparison, { addresses: [address, null], root: "file:///desk/" }).artifacts[0]?.location;
  };
  expect(at("file:///desk/a%20b/c:d.txt")).toMatchObject({ uri: "a%20b/c:d.txt", uriBaseId: "%SRCROOT%" });
  expect(at("file:///desk/c:d.txt")).toMatchObject({ uri: "c%3Ad.txt", uriBaseId: "%SRCROOT%" });
  expect(at("file:///elsewhere/a.txt")).toEqual({ uri: "file:///elsewhere/a.txt", index: 0 });
  expect(at("https://me:key@harbourpost.example/a?b=1")).toEqual({
    uri: "https://harbourpost.example/a?b=1",
    index: 0,
  });
  expect(at(null, "https://me:key@harbourpost.example/")).toEqual({ uri: "https://harbourpost.example/", index: 0 });
  expect(at(null, "./drafts/50% off.txt")).toMatchObject({ uri: "drafts/50%25%20off.txt" });
  expect(at(null, "-")).toEqual({ index: 0, description: { text: "standard input" } });
});

test("of a format that a text was made of no line is told", () => {
  const { a, b } = ferry().reports;
  const { results } = run({ ...ferry(), reports: { a: { ...a, format: "docx" }, b } });
  expect(results[0]?.locations[0]?.physicalLocation).not.toHaveProperty("region");
  expect(results[0]?.relatedLocations[0]?.physicalLocation).toHaveProperty("region");
});

test("the help of each type is its section", () => {
  const { rules } = run(ferry(), { rulesPage: "file:///x/CONTRADICTIONS.md" }).tool.driver;
  expect(rules.find(({ id }) => id === "stance")?.helpUri).toBe("file:///x/CONTRADICTIONS.md#stance");
  expect(rules.find(({ id }) => id === "addition")).not.toHaveProperty("helpUri");
});

test("that a result is partial is a notification", () => {
  const partial = { between: ["time" as const], within: { a: [], b: [] } };
  const [{ toolExecutionNotifications }] = run({ ...ferry(), partial }).invocations;
  expect(toolExecutionNotifications).toEqual([
    { level: "warning", message: { text: expect.stringMatching(/^Partial, for time was up/) as unknown } },
  ]);
});

test("words of a report make no link and no place for an argument", () => {
  const [first, ...others] = ferry().findings;
  if (first === undefined) throw new Error("no finding");
  const findings = [{ ...first, reason: "See [this](9) and {0}." }, ...others];
  expect(run({ ...ferry(), findings }).results[0]?.message.text).toBe(String.raw`See \[this](9) and {{0}}.`);
});

test("facts of several reports stand in the first that tells them, with each other report's place", () => {
  const { results, artifacts } = runOf(renderCollationSarif(mill()));
  expect(artifacts.map(({ location }) => location.uri)).toEqual([
    "desk/morning.txt",
    "desk/noon.txt",
    "desk/evening.txt",
  ]);
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ["number", "error"],
    ["antonym", "warning"],
  ]);
  const [toll] = results;
  expect(toll?.message.text).toBe("The dead: fourteen in A, nine in B. B alone against A and C.");
  expect(toll?.relatedLocations.map(({ message }) => message?.text.slice(0, 12))).toEqual([
    "C: “Fourteen",
    "B: “Twenty”,",
    "B: “At least",
  ]);
});
