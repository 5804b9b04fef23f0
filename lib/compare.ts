/** The way of the data on one page: two reports in, a comparison out. */
import { align, scoredPairs, type ScoredPair } from "./align/align.ts";
import { checkCorrections, correctedPairs, correctedVerbatim, linksOf } from "./align/corrections.ts";
import { shareEntities } from "./align/entities.ts";
import { entityWordsOf } from "./align/entity-words.ts";
import { measures, type Measure } from "./align/measures.ts";
import { vocabularyOf } from "./align/terms.ts";
import { verbatimOf } from "./align/verbatim.ts";
import { alignVersions } from "./align/versions.ts";
import { commonTextOf } from "./classify/copied.ts";
import { findingsOf } from "./classify/findings.ts";
import { areReadable, rulesOfFigures, seenWithoutReading } from "./classify/foreign.ts";
import { judgedBy } from "./classify/judged.ts";
import { rules } from "./classify/rules.ts";
import { settle } from "./classify/settle.ts";
import { storyOf, type Story } from "./classify/story.ts";
import { innerVerdictOf } from "./classify/within/within.ts";
import { namingOf } from "./extract/entities/naming.ts";
import { read } from "./extract/read.ts";
import { isReadable } from "./text/language.ts";
import type {
  Alignment,
  Comparison,
  Confidence,
  Correction,
  Reading,
  Report,
  Side,
  Sides,
  SimilarityMeasure,
} from "./model.ts";
import type { Watch } from "./watch.ts";

export interface CompareOptions extends Watch {
  /** How sentences are measured against each other: `words` (default), `tfidf` or `dice`. */
  readonly similarity?: SimilarityMeasure;
  /** Contradictions less sure than this are not told: `medium` unless said otherwise. */
  readonly minConfidence?: Confidence;
  /** Whether to look for clashes of each report with itself too; not unless asked for. */
  readonly within?: boolean;
  /** What an editor knows better: the comparison is as if the reports had made it plain. */
  readonly corrections?: readonly Correction[];
  /**
   * Whether the reports are one report at two times: then what differs is what was changed. Where it is left out, or is not
   * true, their addresses and words tell.
   */
  readonly versions?: boolean;
}

/**
 * Reads two reports of one event against each other. Deterministic unless `isOver` ends it early; changes neither. Throws
 * `out-of-time` when it does so before both are read, `bad-option` for a correction of what neither report has.
 */
export function compare(a: Report, b: Report, options: CompareOptions = {}): Comparison {
  const readings = { a: read(a, options), b: read(b, options) };
  checkCorrections([readings.a, readings.b], options.corrections);
  return compareReadings(readings, options);
}

/** The same for reports that are read already, with the same corrections. */
export function compareReadings(readings: Sides<Reading>, options: CompareOptions = {}): Comparison {
  const similarity = options.similarity ?? "words";
  const least = options.minConfidence ?? "medium";
  options.onProgress?.({ kind: "aligning", reports: { a: readings.a.report, b: readings.b.report } });
  const { alignments, verbatim, story } = stagesOf(readings, similarity, options);
  const isRead = areReadable(readings);
  const { judged, unjudged } = judgedBy(isRead ? rules : rulesOfFigures, story, options);
  const told = isRead ? judged : seenWithoutReading(judged);
  const findings = findingsOf(story, alignments, verbatim, told, least);
  const inner = (side: Side) =>
    options.within === true && isReadable(readings[side].language)
      ? innerVerdictOf(readings[side], least, options)
      : { clashes: [], unjudged: [] };
  const [a, b] = [inner("a"), inner("b")];
  const within = options.within === true ? { a: a.clashes, b: b.clashes } : null;
  const left = { between: unjudged, within: { a: a.unjudged, b: b.unjudged } };
  const isWhole = [unjudged, a.unjudged, b.unjudged].every((types) => types.length === 0);
  return settle(story, alignments, verbatim, findings, similarity, within, isWhole ? null : left);
}

/** What the steps before the judging make of two readings. */
export interface Stages {
  readonly measure: Measure;
  /** Sentences that share a telling word, with their scores. */
  readonly scored: readonly ScoredPair[];
  readonly verbatim: Sides<readonly (number | null)[]>;
  readonly alignments: readonly Alignment[];
  readonly story: Story;
}

/** Everything up to the rules: measures the sentences, aligns them and lays out what the rules judge. */
export function stagesOf(
  readings: Sides<Reading>,
  similarity: SimilarityMeasure,
  { corrections, versions }: Pick<CompareOptions, "corrections" | "versions"> = {},
): Stages {
  const links = linksOf(corrections);
  const copied = commonTextOf(readings, versions);
  const shared = shareEntities(readings.a, readings.b, namingOf(corrections));
  const vocabulary = vocabularyOf(readings, entityWordsOf(readings, shared));
  const measure = measures[similarity](readings, vocabulary);
  const scored = scoredPairs(vocabulary, measure);
  const verbatim = correctedVerbatim(verbatimOf(readings), links);
  const aligned = align(readings, shared, vocabulary, scored, verbatim, measure, links);
  const alignments = copied?.relation === "version" ? alignVersions(aligned, readings, verbatim, links) : aligned;
  const near = correctedPairs(scored, links, measure);
  const story = storyOf(readings, shared, vocabulary, near, verbatim, measure.threshold, links, copied);
  return { measure, scored, verbatim, alignments, story };
}
