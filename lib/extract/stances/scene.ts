/** One sentence as the search for stances sees it: tokens, noun phrases and claims, found by where they stand. */
import { collectives, organisationHeads } from "../../lexicon/organisations.ts";
import { pronouns } from "../../lexicon/pronouns.ts";
import { people, roles } from "../../lexicon/titles.ts";
import type { Attitude, Claim, Phrase, Span, Stance, StanceBasis, Token } from "../../model.ts";
import { phraseOf, type Chunk } from "../../text/chunks.ts";
import type { EntityLookup } from "../../text/passage.ts";
import { chunkHolding as holding, firstFrom, tokenFrom } from "../../text/search.ts";

export interface Scene {
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** The claims of the sentence, in the order of their verbs. */
  readonly claims: readonly Claim[];
  /** The claim of each verb, by the end of the verb. */
  readonly byVerb: ReadonlyMap<number, Claim>;
  /** The first claim in which a phrase is the object, the complement or behind a preposition, by the start of its head. */
  readonly byPart: ReadonlyMap<number, Claim>;
  readonly entityAt: EntityLookup;
}

/** Tokens of a phrase looked through for an owner or a name; no reader keeps more in mind, and a line may hold any number. */
export const longestPhrase = 16;

/** Gathers what is known of a sentence. */
export function sceneOf(
  sentence: number,
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  told: readonly Claim[],
  entityAt: EntityLookup,
): Scene {
  const claims = told.toSorted((x, y) => x.predicate.end - y.predicate.end);
  const byVerb = new Map<number, Claim>();
  const byPart = new Map<number, Claim>();
  for (const claim of claims) {
    if (!byVerb.has(claim.predicate.end)) byVerb.set(claim.predicate.end, claim);
    for (const part of [claim.target, claim.complement, ...claim.obliques.map(({ phrase }) => phrase)])
      if (part !== null && !byPart.has(part.head.start)) byPart.set(part.head.start, claim);
  }
  return { sentence, tokens, chunks, claims, byVerb, byPart, entityAt };
}

/** Index of the first token that begins at or behind an offset. */
export function tokenIndex(scene: Scene, offset: number): number {
  return tokenFrom(scene.tokens, offset);
}

/** The noun phrase that begins at a token. */
export function chunkFrom({ chunks }: Scene, token: number): Chunk | null {
  const at = firstFrom(chunks.length, (index) => chunks[index]?.first ?? Infinity, token);
  const chunk = chunks[at];
  return chunk?.first === token ? chunk : null;
}

/** The noun phrase that holds a token. */
export function chunkHolding({ chunks }: Scene, token: number): Chunk | null {
  return holding(chunks, token);
}

/** The noun phrase that ends at a token. */
export function chunkUpTo(scene: Scene, token: number): Chunk | null {
  const chunk = chunkHolding(scene, token);
  return chunk?.last === token ? chunk : null;
}

/** A noun phrase with its entity. */
export function phraseIn(scene: Scene, chunk: Chunk): Phrase {
  const bare = phraseOf(scene.tokens, chunk, null);
  return { ...bare, entity: scene.entityAt(scene.sentence, bare.head) };
}

/** A phrase made of some tokens, the last its head. */
export function phraseFrom(scene: Scene, first: number, last: number): Phrase {
  return phraseIn(scene, { first, head: last, last });
}

/** The noun phrase whose head a phrase has; `null` for a phrase of another sentence. */
export function chunkOf(scene: Scene, phrase: Phrase): Chunk | null {
  return chunkHolding(scene, tokenIndex(scene, phrase.head.start));
}

/** The claim whose main verb is a token. */
export function claimOf(scene: Scene, verb: number): Claim | null {
  return scene.byVerb.get(scene.tokens[verb]?.span.end ?? -1) ?? null;
}

/** Index of the main verb of a claim. */
export function verbOf(scene: Scene, claim: Claim): number {
  return tokenIndex(scene, claim.predicate.end) - 1;
}

/** Index of the first claim whose verb ends behind an offset. */
export function claimIndex({ claims }: Scene, offset: number): number {
  return firstFrom(claims.length, (index) => claims[index]?.predicate.end ?? Infinity, offset + 1);
}

/** The last claim whose main verb stands before a token. */
export function claimBefore(scene: Scene, token: number): Claim | null {
  return scene.claims[claimIndex(scene, scene.tokens[token]?.span.start ?? 0) - 1] ?? null;
}

/** Whether a stretch of the text holds a proper noun. */
export function holdsName(scene: Scene, { start, end }: Span): boolean {
  for (let at = tokenIndex(scene, start); (scene.tokens[at]?.span.start ?? end) < end; at += 1)
    if (scene.tokens[at]?.tag === "PROPN") return true;
  return false;
}

/** Whether a phrase tells of someone who can act: a name, a pronoun, an office, a body, a people. */
export function isSomeone(scene: Scene, { span, lemma }: Phrase): boolean {
  return (
    holdsName(scene, span) ||
    pronouns.has(lemma) ||
    roles.has(lemma) ||
    people.has(lemma) ||
    collectives.has(lemma) ||
    organisationHeads.has(lemma)
  );
}

/** The noun phrase behind a preposition that stands at a token, adverbs before it skipped: "even | among mediators". */
export function behind(scene: Scene, token: number, prepositions: ReadonlySet<string>): Chunk | null {
  let at = token;
  while (scene.tokens[at]?.tag === "ADV" && at - token < mostAdverbs) at += 1;
  return prepositions.has(scene.tokens[at]?.norm ?? "") ? chunkFrom(scene, at + 1) : null;
}

/** Adverbs before a preposition: "confidence in the mayor | even among". */
const mostAdverbs = 2;

/** A stance as a list of one; empty where someone would stand for or against himself. */
export function stanceOf(
  { sentence }: Scene,
  span: Span,
  holder: Phrase,
  target: Phrase,
  attitude: Attitude,
  basis: StanceBasis,
): Stance[] {
  if (holder.head.start === target.head.start) return [];
  return [{ sentence, span, holder, target, attitude, basis, attribution: null }];
}
