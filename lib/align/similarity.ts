/** How alike two texts are, apart from any comparison. */
import { read } from "../extract/read.ts";
import type { Report, SimilarityMeasure } from "../model.ts";
import { shareEntities } from "./entities.ts";
import { entityWordsOf } from "./entity-words.ts";
import { measures } from "./measures.ts";
import { vocabularyOf } from "./terms.ts";

/** Similarity of the first sentences of two texts, from 0 to 1, by the measure that a comparison would use. */
export function similarity(a: Report, b: Report, measure: SimilarityMeasure = "words"): number {
  const readings = { a: read(a), b: read(b) };
  const vocabulary = vocabularyOf(readings, entityWordsOf(readings, shareEntities(readings.a, readings.b)));
  return measures[measure](readings, vocabulary).score(0, 0);
}
