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
  return meet(entitiesWithin(story, "a", a), entitiesWithin(story, "b", b));
}

function meet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  for (const entity of a) if (b.has(entity)) return true;
  return false;
}

/** A phrase as it is laid beside the phrases of many clauses of the other report. */
export interface Referent {
  /** As `referentOf` has it; `null` for what names nothing. */
  readonly key: string | null;
  readonly entities: ReadonlySet<number>;
}

/** What `sameReferent` asks of one phrase, once for all phrases that it is set against. */
export function referentWithin(story: Referents, side: Side, of: SentencePhrase): Referent {
  if (unresolved(story, side, of.phrase)) return noReferent;
  return { key: referentOf(story, side, of.phrase), entities: entitiesWithin(story, side, of) };
}

/** What is nothing's referent. */
export const noReferent: Referent = { key: null, entities: new Set() };

/** `sameReferent` of two phrases that were looked at before. */
export function isSameReferent(a: Referent, b: Referent): boolean {
  return a.key !== null && a.key === b.key && meet(a.entities, b.entities);
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
  const within = new Set<number>();
  for (const { entity, span } of story.entitiesIn(side, sentence)) {
    if (overlaps(span, phrase.span) && story.entities[entity]?.kind !== "other") within.add(entity);
  }
  return within;
}
