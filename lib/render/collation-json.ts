/** A collation as JSON and back. The shape is written down in `collation.schema.json`. */
import type { Collation, Fact } from "../model.ts";
import { jsonText } from "./json-text.ts";
import { isRecord, parsedJson, type Test } from "./parsed-json.ts";

export interface CollationJsonOptions {
  /** Kinds of fact to keep; `null` for every kind. The sentences' lists of facts follow. */
  readonly only?: readonly Fact["kind"][] | null;
  /** Kinds of fact to leave out. */
  readonly ignore?: readonly Fact["kind"][];
}

/**
 * The whole collation as JSON, two blanks a level, ended by a line feed. The same collation gives the same bytes, and
 * `collationFromJson` gives the collation back.
 */
export function collationToJson(collation: Collation, options: CollationJsonOptions = {}): string {
  const { only = null, ignore = [] } = options;
  const isWhole = only === null && ignore.length === 0;
  const { version, reports, facts, similarity, partial } = isWhole ? collation : withSelected(collation, only, ignore);
  // Named one by one, so that the order of the keys is the model's whatever the order they were made in.
  const ordered: Collation = { version, reports, facts, similarity, partial };
  return jsonText(ordered);
}

function withSelected(
  collation: Collation,
  only: readonly Fact["kind"][] | null,
  ignore: readonly Fact["kind"][],
): Collation {
  const facts = collation.facts.filter(({ kind }) => (only === null || only.includes(kind)) && !ignore.includes(kind));
  const kept = new Set(facts.map(({ id }) => id));
  const reports = collation.reports.map((report) => ({
    ...report,
    sentences: report.sentences.map((sentence) => ({
      ...sentence,
      facts: sentence.facts.filter((id) => kept.has(id)),
    })),
  }));
  return { ...collation, reports, facts };
}

/** The version of the shape that this storydiff writes and reads. */
const knownVersion = 1;

/** Reads a collation that `collationToJson` wrote. Throws `bad-json` where the text is none of this version. */
export function collationFromJson(json: string): Collation {
  const isPartial: Test = (value) => value === null || (isRecord(value) && Array.isArray(value["pairs"]));
  const parts = { reports: Array.isArray, facts: Array.isArray, partial: isPartial };
  return parsedJson(json, { name: "collation", version: knownVersion, parts }) as unknown as Collation;
}
