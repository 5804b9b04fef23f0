/** The way of the data on one page: two reports in, a comparison out. */
import { align, scoredPairs } from "./align/align.ts";
import { shareEntities } from "./align/entities.ts";
import { entityWordsOf } from "./align/entity-words.ts";
import { measures } from "./align/measures.ts";
import { vocabularyOf } from "./align/terms.ts";
import { verbatimOf } from "./align/verbatim.ts";
import { findingsOf } from "./classify/findings.ts";
import { rules } from "./classify/rules.ts";
import { settle } from "./classify/settle.ts";
import { storyOf } from "./classify/story.ts";
import { read } from "./extract/read.ts";
import type { Comparison, Report, SimilarityMeasure } from "./model.ts";

export interface CompareOptions {
  /** How sentences are measured against each other: `words` (default), `tfidf` or `dice`. */
  readonly similarity?: SimilarityMeasure;
}

/** Reads two reports of one event against each other. Deterministic; changes neither. */
export function compare(a: Report, b: Report, options: CompareOptions = {}): Comparison {
  const similarity = options.similarity ?? "words";
  const readings = { a: read(a), b: read(b) };
  const shared = shareEntities(readings.a, readings.b);
  const vocabulary = vocabularyOf(readings, entityWordsOf(readings, shared));
  const measure = measures[similarity](readings, vocabulary);
  const scored = scoredPairs(vocabulary, measure);
  const verbatim = verbatimOf(readings);
  const alignments = align(readings, scored, verbatim, measure);
  const story = storyOf(readings, shared, vocabulary, scored, verbatim, measure.threshold);
  const findings = findingsOf(story, alignments, verbatim, rules);
  return settle(story, alignments, findings, similarity);
}
