/** One reading laid out against itself, for the rules that judge two. */
import { scoredPairs } from "../../align/align.ts";
import { entityWordsOf } from "../../align/entity-words.ts";
import type { SharedEntities } from "../../align/entities.ts";
import { measures } from "../../align/measures.ts";
import { vocabularyOf } from "../../align/terms.ts";
import type { Reading } from "../../model.ts";
import { storyOf, type Story } from "../story.ts";

/**
 * The story of a report against itself: each pair of its sentences once, the earlier as A's and the later as B's. A sentence
 * is not set against itself, and neither are two sentences of the same words.
 */
export function selfStory(reading: Reading): Story {
  const readings = { a: reading, b: reading };
  const shared = sharedWithItself(reading);
  const vocabulary = vocabularyOf(readings, entityWordsOf(readings, shared));
  const measure = measures.words(readings, vocabulary);
  const scored = scoredPairs(vocabulary, measure).filter(({ a, b }) => a < b);
  // Nothing counts as carried by both: else every sentence would be left out.
  const none = reading.sentences.map(() => null);
  const story = storyOf(readings, shared, vocabulary, scored, { a: none, b: none }, measure.threshold);
  return { ...story, claimPairs: story.claimPairs.filter(({ a, b }) => a.sentence < b.sentence) };
}

/** Each entity is its own partner. */
function sharedWithItself({ entities }: Reading): SharedEntities {
  const index = entities.map((_, i) => i);
  return {
    entities: entities.map((entity) => ({ ...entity, mentions: { a: entity.mentions, b: entity.mentions } })),
    index: { a: index, b: index },
  };
}
