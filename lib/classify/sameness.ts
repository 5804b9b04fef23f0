/** When two phrases of different reports mean the same: the same entity, or the same or a kindred word. */
import { kinOf } from "../align/terms.ts";
import { pronouns } from "../lexicon/pronouns.ts";
import type { Phrase, Side } from "../model.ts";
import { overlaps } from "../text/span.ts";
import type { Story } from "./story.ts";

/** What of a story tells whom a phrase means. */
export type Referents = Pick<Story, "entities" | "entitiesIn" | "sharedEntity">;

/**
 * What a phrase stands for, as a key that is equal for what is the same in both reports: `@3` for a shared entity, else
 * the kin of its head ("talks", "negotiations", "dialogue": one key).
 */
export function referentOf(story: Referents, side: Side, phrase: Phrase): string {
  const entity = namedEntity(story, side, phrase);
  return entity === null ? kinOf(phrase.lemma) : `@${entity}`;
}

/** The shared entity of a phrase, unless it is a mere repeated phrase ("the agreement") that may well be another thing. */
function namedEntity(story: Referents, side: Side, phrase: Phrase): number | null {
  const entity = story.sharedEntity(side, phrase.entity);
  return entity === null || story.entities[entity]?.kind === "other" ? null : entity;
}

/**
 * Whether two phrases name the same. A pronoun that could not be resolved names nothing, and "the Peruvian minister" is
 * not "the Bolivian minister".
 */
export function sameReferent(story: Referents, a: SentencePhrase, b: SentencePhrase): boolean {
  if (unresolved(story, "a", a.phrase) || unresolved(story, "b", b.phrase)) return false;
  if (referentOf(story, "a", a.phrase) !== referentOf(story, "b", b.phrase)) return false;
  return sameCompany(story, a, b);
}

/** A phrase with the sentence it stands in. */
export interface SentencePhrase {
  readonly phrase: Phrase;
  readonly sentence: number;
}

/** Whether the entities named inside two phrases do not part them: one names none, or they share one. */
export function sameCompany(story: Referents, a: SentencePhrase, b: SentencePhrase): boolean {
  const within = { a: entitiesWithin(story, "a", a), b: entitiesWithin(story, "b", b) };
  if (within.a.size === 0 || within.b.size === 0) return true;
  return [...within.a].some((entity) => within.b.has(entity));
}

/** Words that stand for something told elsewhere, beside the personal pronouns. */
const pointers = new Set([
  "anyone",
  "everyone",
  "nobody",
  "one",
  "someone",
  "that",
  "there",
  "these",
  "this",
  "those",
  "what",
  "which",
  "who",
]);

/** Whether a phrase is a bare pronoun of which the reading does not know whom it means. */
export function unresolved(story: Referents, side: Side, phrase: Phrase): boolean {
  return story.sharedEntity(side, phrase.entity) === null && (pronouns.has(phrase.lemma) || pointers.has(phrase.lemma));
}

/** Shared entities named anywhere inside a phrase: Pakistan in "Pakistan's stance". */
function entitiesWithin(story: Referents, side: Side, { phrase, sentence }: SentencePhrase): Set<number> {
  const mentions = story
    .entitiesIn(side, sentence)
    .filter((mention) => overlaps(mention.span, phrase.span) && story.entities[mention.entity]?.kind !== "other");
  return new Set(mentions.map((mention) => mention.entity));
}
