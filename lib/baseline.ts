/** Baselines: the contradictions that are known, kept in a file, so that only what is new need be looked at. */
import type { Baseline, Collation, Comparison, Fact, KnownFinding, PairContradiction, Report, Span } from "./model.ts";
import { quoted, wordsOf } from "./presentation/pieces.ts";
import { jsonText } from "./render/json-text.ts";
import { isContradictionType, isText, listOf, orNull, parsedJson, recordOf, type Test } from "./render/parsed-json.ts";

/** A baseline brought up to what was found, with what came and what went. */
export interface BaselineUpdate {
  readonly baseline: Baseline;
  readonly added: readonly KnownFinding[];
  /** What stood in the baseline and is not found any more; nothing where time was up, for it may only not have been looked for. */
  readonly gone: readonly KnownFinding[];
}

const isKnownFinding: Test = (value) =>
  recordOf({
    id: isId,
    type: isContradictionType,
    words: recordOf({ a: isText, b: isText }),
    reason: orNull(isText),
  })(value);

const isId: Test = (value) => typeof value === "string" && value !== "";

/** Reads a baseline; what stands in it twice counts once. Throws `bad-json` where the text is none of this version. */
export function baselineFromJson(json: string): Baseline {
  const parts = { findings: listOf(isKnownFinding) };
  const { findings } = parsedJson(json, { name: "baseline", version: 1, parts }) as unknown as Baseline;
  return baselineOf(findings);
}

/** A baseline as JSON, ended by a line feed: in the order of the ids, so that two who add to it rarely meet in a line. */
export function baselineToJson({ findings }: Baseline): string {
  return jsonText(baselineOf(findings));
}

/** A baseline that knows a finding, too; what it told of it before gives way. */
export function withKnown({ findings }: Baseline, known: KnownFinding): Baseline {
  return baselineOf([known, ...findings]);
}

/** A baseline that knows some findings no longer. */
export function withoutKnown({ findings }: Baseline, ids: readonly string[]): Baseline {
  return baselineOf(findings.filter(({ id }) => !ids.includes(id)));
}

/**
 * The baseline of all contradictions that were found, those of each report with itself among them. What it knew already
 * stays as it stands, with its reason.
 */
export function withFindings(baseline: Baseline, found: Comparison | Collation): BaselineUpdate {
  const all = knowable(found);
  const ids = new Set(all.map(({ id }) => id));
  const before = new Set(baseline.findings.map(({ id }) => id));
  const gone = found.partial === null ? baseline.findings.filter(({ id }) => !ids.has(id)) : [];
  const kept = baseline.findings.filter((known) => !gone.includes(known));
  const { findings: added } = baselineOf(all.filter(({ id }) => !before.has(id)));
  return { baseline: baselineOf([...kept, ...added]), added, gone };
}

/** All contradictions that were found, as a baseline without reasons would tell them. */
export function knowable(found: Comparison | Collation): KnownFinding[] {
  if ("facts" in found) {
    return found.facts.flatMap((fact) =>
      fact.contradictions.map((one) => ({ id: one.id, type: one.type, words: pairWords(fact, one), reason: null })),
    );
  }
  const { reports, findings, within } = found;
  const words = (report: Report, span: Span): string => quoted(wordsOf(report, span));
  const between = findings.flatMap((finding): KnownFinding[] => {
    if (finding.kind !== "contradiction") return [];
    const { id, type, evidence } = finding;
    return [{ id, type, words: { a: words(reports.a, evidence.a), b: words(reports.b, evidence.b) }, reason: null }];
  });
  const inner = (["a", "b"] as const).flatMap((side) =>
    (within?.[side] ?? []).map(({ id, type, evidence: [first, second] }): KnownFinding => {
      return { id, type, words: { a: words(reports[side], first), b: words(reports[side], second) }, reason: null };
    }),
  );
  return [...between, ...inner];
}

/** What the two reports answer: of one that gives several answers the first that the other does not give. */
function pairWords({ values }: Fact, { reports: [a, b] }: PairContradiction): KnownFinding["words"] {
  const told = (report: number, other: number): string => {
    const own = values.filter(({ reports }) => reports.includes(report));
    return (own.find(({ reports }) => !reports.includes(other)) ?? own[0])?.words ?? "";
  };
  return { a: quoted(told(a, b)), b: quoted(told(b, a)) };
}

/** Each id once, the first word on it, in the order of the ids. */
function baselineOf(findings: readonly KnownFinding[]): Baseline {
  const first = new Map<string, KnownFinding>();
  for (const { id, type, words, reason } of findings) {
    if (!first.has(id)) first.set(id, { id, type, words: { a: words.a, b: words.b }, reason });
  }
  return { version: 1, findings: [...first.values()].sort((x, y) => (x.id < y.id ? -1 : 1)) };
}
