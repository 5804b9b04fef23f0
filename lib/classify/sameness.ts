/** When two phrases of different reports mean the same: the same entity, or the same or a kindred word. */
import { kinOf } from "../align/terms.ts";
import type { Phrase, Side } from "../model.ts";
import { overlaps } from "../text/span.ts";
import type { Story } from "./story.ts";

/**
 * What a phrase stands for, as a key that is equal for what is the same in both reports: `@3` for a shared entity, else
 * the kin of its head ("talks", "negotiations", "dialogue": one key).
 */
export function referentOf(story: Story, side: Side, phrase: Phrase): string {
  const entity = story.sharedEntity(side, phrase.entity);
  return entity === null ? kinOf(phrase.lemma) : `@${entity}`;
}

/** Whether two phrases name the same; a pronoun that could not be resolved names nothing. */
export function sameReferent(story: Story, a: Phrase, b: Phrase): boolean {
  if (unresolved(story, "a", a) || unresolved(story, "b", b)) return false;
  return referentOf(story, "a", a) === referentOf(story, "b", b);
}

const pronouns = new Set([
  "he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "us", "me", "this", "that", "these", "those",
  "who", "which", "what", "one", "there", "everyone", "someone", "anyone", "nobody",
]);

/** Whether a phrase is a bare pronoun of which the reading does not know whom it means. */
export function unresolved(story: Story, side: Side, phrase: Phrase): boolean {
  return story.sharedEntity(side, phrase.entity) === null && pronouns.has(phrase.lemma);
}

/** Shared entities named anywhere inside a phrase: Pakistan in "Pakistan's stance". */
export function entitiesWithin(story: Story, side: Side, sentence: number, phrase: Phrase): Set<number> {
  const found = new Set<number>();
  for (const entity of story.entitiesIn(side, sentence)) {
    if (overlaps(entity.span, phrase.span)) found.add(entity.entity);
  }
  return found;
}
