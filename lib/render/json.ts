/** A comparison as JSON and back. The shape is written down in `comparison.schema.json`. */
import { StorydiffError } from "../errors.ts";
import type { Comparison, Finding } from "../model.ts";

export interface JsonOptions {
  /** Kinds of finding to keep; `null` for every kind. The sentences' lists of findings follow. */
  readonly only?: readonly Finding["kind"][] | null;
}

/**
 * The whole comparison as JSON, two blanks a level, ended by a line feed. The same comparison gives the same bytes, and
 * `fromJson` gives the comparison back.
 */
export function toJson(comparison: Comparison, options: JsonOptions = {}): string {
  const { only = null } = options;
  const shown = only === null ? comparison : withOnly(comparison, only);
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
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function withOnly(comparison: Comparison, only: readonly Finding["kind"][]): Comparison {
  const findings = comparison.findings.filter(({ kind }) => only.includes(kind));
  const kept = new Set(findings.map(({ id }) => id));
  const { a, b } = comparison.sentences;
  const filtered = (sentences: typeof a): typeof a => {
    return sentences.map((sentence) => ({ ...sentence, findings: sentence.findings.filter((id) => kept.has(id)) }));
  };
  return { ...comparison, findings, sentences: { a: filtered(a), b: filtered(b) } };
}

/** The version of the shape that this storydiff writes and reads. */
const knownVersion = 2;

/**
 * Reads a comparison that `toJson` wrote. Throws `bad-json` when the text is no JSON, of another version, or lacks a part;
 * the parts themselves are taken as they are, for the schema to check where that matters.
 */
export function fromJson(json: string): Comparison {
  const value = parsed(json);
  if (!isRecord(value)) throw bad(`an object was expected, got ${nameOf(value)}`);
  if (value["version"] !== knownVersion) {
    const version = "version" in value ? JSON.stringify(value["version"]) : "none";
    throw bad(`its version is ${version}, and this storydiff reads version ${knownVersion}`);
  }
  for (const [key, holds] of Object.entries(parts)) {
    if (!holds(value[key])) throw bad(`its "${key}" is missing or of another shape`);
  }
  return value as unknown as Comparison;
}

type Test = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> => {
  return typeof value === "object" && value !== null && !Array.isArray(value);
};
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
};

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw bad(error instanceof Error ? error.message : "it is not JSON");
  }
}

function bad(why: string): StorydiffError {
  return new StorydiffError("bad-json", `not a comparison made by storydiff: ${why}`);
}

function nameOf(value: unknown): string {
  return Array.isArray(value) ? "a list" : value === null ? "null" : typeof value;
}
