/** The way of the data on one page: two reports in, a comparison out. */
import { align, scoredPairs, type ScoredPair } from "./align/align.ts";
import { shareEntities } from "./align/entities.ts";
import { entityWordsOf } from "./align/entity-words.ts";
import { measures, type Measure } from "./align/measures.ts";
import { vocabularyOf } from "./align/terms.ts";
import { verbatimOf } from "./align/verbatim.ts";
import { findingsOf } from "./classify/findings.ts";
import { rules } from "./classify/rules.ts";
import { settle } from "./classify/settle.ts";
import { storyOf, type Story } from "./classify/story.ts";
import { clashesWithin } from "./classify/within/within.ts";
import { read } from "./extract/read.ts";
import type { Alignment, Comparison, Confidence, Reading, Report, Sides, SimilarityMeasure } from "./model.ts";

export interface CompareOptions {
  /** How sentences are measured against each other: `words` (default), `tfidf` or `dice`. */
  readonly similarity?: SimilarityMeasure;
  /** Contradictions less sure than this are not told: `medium` unless said otherwise. */
  readonly minConfidence?: Confidence;
  /** Whether to look for clashes of each report with itself too; not unless asked for. */
  readonly within?: boolean;
}

/** Reads two reports of one event against each other. Deterministic; changes neither. */
export function compare(a: Report, b: Report, options: CompareOptions = {}): Comparison {
  return compareReadings({ a: read(a), b: read(b) }, options);
}

/** The same for reports that are read already. */
export function compareReadings(readings: Sides<Reading>, options: CompareOptions = {}): Comparison {
  const similarity = options.similarity ?? "words";
  const least = options.minConfidence ?? "medium";
  const { alignments, verbatim, story } = stagesOf(readings, similarity);
  const findings = findingsOf(story, alignments, verbatim, rules, least);
  const within =
    options.within === true ? { a: clashesWithin(readings.a, least), b: clashesWithin(readings.b, least) } : null;
  return settle(story, alignments, findings, similarity, within);
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
export function stagesOf(readings: Sides<Reading>, similarity: SimilarityMeasure): Stages {
  const shared = shareEntities(readings.a, readings.b);
  const vocabulary = vocabularyOf(readings, entityWordsOf(readings, shared));
  const measure = measures[similarity](readings, vocabulary);
  const scored = scoredPairs(vocabulary, measure);
  const verbatim = verbatimOf(readings);
  const alignments = align(readings, shared, vocabulary, scored, verbatim, measure);
  const story = storyOf(readings, shared, vocabulary, scored, verbatim, measure.threshold);
  return { measure, scored, verbatim, alignments, story };
}
