/** A collation as JSON and back. The shape is written down in `collation.schema.json`. */
import type { Collation } from "../model.ts";
import { isFactSelected, type FactSelection } from "../presentation/facts.ts";
import { knownOfFact } from "../presentation/known.ts";
import { jsonText, type JsonSetting } from "./json-text.ts";
import { toldKnown, type KnownSetting, type WithKnown } from "./known-json.ts";
import {
  isCommonGround,
  isConfidence,
  isContradictionType,
  isCounts,
  isDay,
  isFlag,
  isIndex,
  isLanguage,
  isReport,
  isSharedText,
  isSpan,
  isSpeaker,
  isText,
  listOf,
  oneOf,
  orNull,
  pairOf,
  parsedJson,
  recordOf,
  sentenceParts,
  type Test,
} from "./parsed-json.ts";

/** The facts to keep, all unless given; the sentences' lists of facts follow. */
export interface CollationJsonOptions extends Partial<FactSelection>, JsonSetting, KnownSetting {}

/**
 * The whole collation as JSON, ended by a line feed. The same collation gives the same bytes, and
 * `collationFromJson` gives the collation back.
 */
export function collationToJson(collation: Collation, options: CollationJsonOptions = {}): string {
  const { only = null, ignore = [], toldBy = null, spaces = 2, baseline } = options;
  const isWhole = only === null && ignore.length === 0 && toldBy === null;
  const { version, reports, apart, copied, facts, similarity, partial } = isWhole
    ? collation
    : withSelected(collation, { only, ignore, toldBy });
  // Named one by one, so that the order of the keys is the model's whatever the order they were made in.
  const known = baseline === undefined ? null : toldKnown(facts, (fact) => knownOfFact(baseline, fact));
  const ordered: Collation & WithKnown = { version, reports, apart, copied, facts, similarity, partial, known };
  return jsonText(ordered, spaces);
}

function withSelected(collation: Collation, selection: FactSelection): Collation {
  const facts = collation.facts.filter((fact) => isFactSelected(fact, selection));
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
const knownVersion = 3;

/** Reads a collation that `collationToJson` wrote. Throws `bad-json` where the text is none of this version. */
export function collationFromJson(json: string): Collation {
  return parsedJson(json, { name: "collation", version: knownVersion, parts }) as unknown as Collation;
}

const isCollatedReport = recordOf({
  letter: (value) => typeof value === "string" && /^[A-Z]$/.test(value),
  report: isReport,
  date: orNull(isDay),
  language: orNull(isLanguage),
  sentences: listOf(recordOf({ ...sentenceParts, speaker: isSpeaker, facts: listOf(isText) })),
  counts: isCounts,
});
const isPlace = recordOf({ report: isIndex, sentence: isIndex, evidence: isSpan, speaker: isSpeaker });
const isValue = recordOf({
  words: isText,
  reports: listOf(isIndex),
  places: listOf(isPlace),
  sources: listOf(listOf(isIndex)),
  first: listOf(isIndex),
  fits: listOf(isIndex),
});
const isContradiction = recordOf({
  id: isText,
  reports: pairOf(isIndex),
  type: isContradictionType,
  confidence: isConfidence,
  reason: isText,
  developing: isFlag,
});
const isFact = recordOf({
  id: isText,
  kind: oneOf("contradicted", "agreed", "single"),
  types: listOf(isText),
  relation: orNull(isText),
  reason: isText,
  values: listOf(isValue),
  reports: listOf(isIndex),
  majority: orNull(isIndex),
  outliers: listOf(isIndex),
  first: listOf(isIndex),
  confidence: isConfidence,
  developing: isFlag,
  contradictions: listOf(isContradiction),
});

const parts: Readonly<Record<Exclude<keyof Collation, "version">, Test>> = {
  reports: (value) => listOf(isCollatedReport)(value) && Array.isArray(value) && value.length >= 2,
  apart: listOf(recordOf({ reports: pairOf(isIndex), inCommon: isCommonGround })),
  copied: listOf(recordOf({ reports: pairOf(isIndex), text: isSharedText })),
  facts: listOf(isFact),
  similarity: isText,
  partial: orNull(recordOf({ pairs: listOf(pairOf(isIndex)) })),
};
