/** A comparison as JSON and back. The shape is written down in `comparison.schema.json`. */
import type { Comparison } from "../model.ts";
import { isSelected, type Selection, type Wish } from "../presentation/selection.ts";
import { jsonText } from "./json-text.ts";
import { isRecord, parsedJson, type Test } from "./parsed-json.ts";

export interface JsonOptions {
  /** Kinds of finding and types of contradiction to keep; `null` for all. The sentences' lists of findings follow. */
  readonly only?: readonly Wish[] | null;
  /** Kinds and types to leave out. */
  readonly ignore?: readonly Wish[];
  /** Blanks a level; 2 unless given, none for a program. */
  readonly spaces?: number;
}

/**
 * The whole comparison as JSON, ended by a line feed. The same comparison gives the same bytes, and
 * `fromJson` gives the comparison back.
 */
export function toJson(comparison: Comparison, options: JsonOptions = {}): string {
  const { only = null, ignore = [], spaces = 2 } = options;
  const shown = only === null && ignore.length === 0 ? comparison : withSelected(comparison, { only, ignore });
  // Named one by one, so that the order of the keys is the model's whatever the order they were made in.
  const ordered: Comparison = {
    version: shown.version,
    reports: shown.reports,
    sentences: shown.sentences,
    counts: shown.counts,
    sameEvent: shown.sameEvent,
    entities: shown.entities,
    stances: shown.stances,
    speakers: shown.speakers,
    alignments: shown.alignments,
    findings: shown.findings,
    within: shown.within,
    similarity: shown.similarity,
    partial: shown.partial,
  };
  return jsonText(ordered, spaces);
}

function withSelected(comparison: Comparison, selection: Pick<Selection, "only" | "ignore">): Comparison {
  const findings = comparison.findings.filter((finding) => isSelected(finding, selection));
  const kept = new Set(findings.map(({ id }) => id));
  const { a, b } = comparison.sentences;
  const filtered = (sentences: typeof a): typeof a => {
    return sentences.map((sentence) => ({ ...sentence, findings: sentence.findings.filter((id) => kept.has(id)) }));
  };
  return { ...comparison, findings, sentences: { a: filtered(a), b: filtered(b) } };
}

/** The version of the shape that this storydiff writes and reads. */
const knownVersion = 2;

/** Reads a comparison that `toJson` wrote. Throws `bad-json` where the text is none of this version. */
export function fromJson(json: string): Comparison {
  return parsedJson(json, { name: "comparison", version: knownVersion, parts }) as unknown as Comparison;
}

const hasSides = (holds: Test): Test => {
  return (value) => isRecord(value) && holds(value["a"]) && holds(value["b"]);
};
const isListOf = (holds: Test): Test => {
  return (value) => Array.isArray(value) && value.every(holds);
};
const isReport: Test = (value) => isRecord(value) && typeof value["text"] === "string" && "markup" in value;
const isKindOf = (...kinds: readonly unknown[]): Test => {
  return (value) => isRecord(value) && kinds.includes(value["kind"]);
};

const parts: Readonly<Record<Exclude<keyof Comparison, "version">, Test>> = {
  reports: hasSides(isReport),
  sentences: hasSides(isListOf(isRecord)),
  counts: hasSides(isRecord),
  sameEvent: (value) => typeof value === "boolean",
  entities: isListOf(isRecord),
  stances: hasSides(isListOf(isRecord)),
  speakers: hasSides(isListOf((value) => value === null || typeof value === "string")),
  alignments: isListOf(isKindOf("match", "gap")),
  findings: isListOf(isKindOf("agreement", "addition", "detail", "contradiction")),
  within: (value) => value === null || hasSides(isListOf(isRecord))(value),
  similarity: (value) => typeof value === "string",
  partial: (value) =>
    value === null || (isRecord(value) && Array.isArray(value["between"]) && hasSides(Array.isArray)(value["within"])),
};
