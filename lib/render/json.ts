/** A comparison as JSON and back. The shape is written down in `comparison.schema.json`. */
import type { Comparison, Finding } from "../model.ts";
import { knownOf } from "../presentation/known.ts";
import { isSelected, type Selection } from "../presentation/selection.ts";
import { jsonText, type JsonSetting } from "./json-text.ts";
import { toldKnown, type KnownSetting, type WithKnown } from "./known-json.ts";
import {
  isCommonGround,
  isConfidence,
  isContradictionType,
  isCounts,
  isFlag,
  isIndex,
  isLanguage,
  isRecord,
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

/** The findings to keep, all unless given; the sentences' lists of findings follow. */
export interface JsonOptions extends Partial<Pick<Selection, "only" | "ignore">>, JsonSetting, KnownSetting {}

/**
 * The whole comparison as JSON, ended by a line feed. The same comparison gives the same bytes, and
 * `fromJson` gives the comparison back.
 */
export function toJson(comparison: Comparison, options: JsonOptions = {}): string {
  const { only = null, ignore = [], spaces = 2, baseline } = options;
  const shown = only === null && ignore.length === 0 ? comparison : withSelected(comparison, { only, ignore });
  // Named one by one, so that the order of the keys is the model's whatever the order they were made in.
  const ordered: Comparison & WithKnown = {
    version: shown.version,
    reports: shown.reports,
    sentences: shown.sentences,
    counts: shown.counts,
    sameEvent: shown.sameEvent,
    inCommon: shown.inCommon,
    copied: shown.copied,
    languages: shown.languages,
    entities: shown.entities,
    stances: shown.stances,
    speakers: shown.speakers,
    alignments: shown.alignments,
    findings: shown.findings,
    within: shown.within,
    similarity: shown.similarity,
    partial: shown.partial,
    known: baseline === undefined ? null : toldKnown(contradictionsOf(shown), ({ id }) => knownOf(baseline, id)),
  };
  return jsonText(ordered, spaces);
}

/** All contradictions, those of each report with itself behind the others. */
function contradictionsOf({ findings, within }: Comparison) {
  return [...findings.filter(({ kind }) => kind === "contradiction"), ...(within?.a ?? []), ...(within?.b ?? [])];
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
const knownVersion = 4;

/** Reads a comparison that `toJson` wrote. Throws `bad-json` where the text is none of this version. */
export function fromJson(json: string): Comparison {
  return parsedJson(json, { name: "comparison", version: knownVersion, parts }) as unknown as Comparison;
}

const hasSides = (holds: Test): Test => recordOf({ a: holds, b: holds });
const isSentence = recordOf({ ...sentenceParts, findings: listOf(isText) });
const isMention = recordOf({ span: isSpan, sentence: isIndex });
const common = { id: isText, confidence: isConfidence, reason: isText };
const ofBoth = { evidence: hasSides(isSpan), sentences: hasSides(isIndex) };
const ofOne = { side: oneOf("a", "b"), evidence: isSpan, sentence: isIndex, speaker: isSpeaker };
const shapes: Readonly<Record<Finding["kind"], Test>> = {
  contradiction: recordOf({
    ...common,
    ...ofBoth,
    type: isContradictionType,
    speakers: hasSides(isSpeaker),
    developing: isFlag,
    also: listOf(recordOf(ofBoth)),
  }),
  agreement: recordOf({
    ...common,
    ...ofBoth,
    type: isText,
    relation: isText,
    speakers: hasSides(isSpeaker),
    oneSource: isFlag,
  }),
  addition: recordOf({ ...common, ...ofOne }),
  detail: recordOf({ ...common, ...ofOne, type: isText, partner: isIndex }),
};
const isFinding: Test = (value) => {
  const kind = isRecord(value) ? value["kind"] : null;
  return typeof kind === "string" && Object.hasOwn(shapes, kind) && shapes[kind as Finding["kind"]](value);
};
const isMatch = recordOf({
  kind: oneOf("match"),
  a: isIndex,
  b: isIndex,
  score: Number.isFinite,
  strength: oneOf("full", "part", "slight"),
});
const isGap = recordOf({ kind: oneOf("gap"), side: oneOf("a", "b"), sentence: isIndex });
const parts: Readonly<Record<Exclude<keyof Comparison, "version">, Test>> = {
  reports: hasSides(isReport),
  sentences: hasSides(listOf(isSentence)),
  counts: hasSides(isCounts),
  sameEvent: isFlag,
  inCommon: isCommonGround,
  copied: orNull(isSharedText),
  languages: hasSides(orNull(isLanguage)),
  entities: listOf(
    recordOf({
      name: isText,
      kind: isText,
      aliases: listOf(isText),
      members: listOf(isIndex),
      mentions: hasSides(listOf(isMention)),
    }),
  ),
  stances: hasSides(
    listOf(
      recordOf({
        sentence: isIndex,
        span: isSpan,
        holder: isText,
        target: orNull(isText),
        holderEntity: orNull(isIndex),
        targetEntity: orNull(isIndex),
        attitude: oneOf("supports", "opposes", "neutral"),
        basis: isText,
        thirdParty: isFlag,
        speaker: isSpeaker,
      }),
    ),
  ),
  speakers: hasSides(listOf(isSpeaker)),
  alignments: listOf((value) => isMatch(value) || isGap(value)),
  findings: listOf(isFinding),
  within: orNull(
    hasSides(
      listOf(
        recordOf({
          ...common,
          type: isContradictionType,
          evidence: pairOf(isSpan),
          sentences: pairOf(isIndex),
          speakers: pairOf(isSpeaker),
          developing: isFlag,
        }),
      ),
    ),
  ),
  similarity: isText,
  partial: orNull(recordOf({ between: listOf(isContradictionType), within: hasSides(listOf(isContradictionType)) })),
};
