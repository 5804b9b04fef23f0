/**
 * The names that fill the places of a clause, and names of two reports that fill one place of one event.
 * a: "The Tarn team signed Ana Rojas" b: "The Tarn team signed Ida Kern" -> Ana Rojas / Ida Kern
 */
import { kinOf } from "../align/terms.ts";
import { nameWords } from "../extract/entities/fold-name.ts";
import { deedOf } from "../lexicon/kindred-deeds.ts";
import type { Claim, Phrase, Side, Span } from "../model.ts";
import { contains } from "../text/span.ts";
import type { ClaimPair } from "./claim-pairs.ts";
import type { Words } from "./conflict.ts";
import { remembered } from "../text/remembered.ts";
import type { Story } from "./story.ts";
import { flatMap } from "../text/flat-map.ts";

/** A name in a place of a clause. */
export interface Slot extends Words {
  /** `actor`, `target`, or the preposition in front of it. */
  readonly place: string;
  /** Shared entity. */
  readonly entity: number;
}

/** Two names in one place of an event of which neither report knows the other's. */
export interface OtherName {
  readonly pair: ClaimPair;
  readonly a: Slot;
  readonly b: Slot;
}

/** Closeness from which two clauses of one verb are held to tell one event. */
const sameEvent = 0.7;

/** Closeness from which they are where they share the actor or the target; who share both may stand anywhere. */
const sameEventOfOne = 0.5;

/** Verbs of every sentence: who says, is or has something may well say, be or have another. */
const emptyVerbs = new Set([
  "add",
  "be",
  "become",
  "call",
  "do",
  "get",
  "have",
  "include",
  "make",
  "say",
  "see",
  "tell",
]);

/** All names of the two reports that fill one place of one event and are not one. */
export const otherNames = remembered((story: Story): readonly OtherName[] =>
  flatMap(story.claimPairs, (pair) => {
    const { a, b, closeness, sameActor, sameTarget } = pair;
    const least = sameActor && sameTarget ? 0 : sameActor || sameTarget ? sameEventOfOne : sameEvent;
    if (closeness < least) return [];
    // "Will have its headquarters in Oslo": whose and what say enough.
    const isEmpty = emptyVerbs.has(a.verb) && !(sameActor && sameTarget);
    if (a.polarity !== b.polarity || isEmpty || !isOneVerb(pair)) return [];
    const slots = { a: slotsOf(story, "a", a), b: slotsOf(story, "b", b) };
    const found = slots.a.flatMap((x) =>
      slots.b.flatMap((y): OtherName[] => {
        if (x.place !== y.place || x.entity === y.entity) return [];
        if (isKnown(story, "b", x.entity) || isKnown(story, "a", y.entity) || shareWord(story, x, y)) return [];
        return [{ pair, a: x, b: y }];
      }),
    );
    // "Varna beat Tarn in Leeds" and "Holm beat Karo in York" are two events of one kind.
    return found.length > 1 ? [] : found;
  }),
);

/** One verb; or two by which news tells one deed, where the clauses share someone besides. */
function isOneVerb({ a, b, sameActor, sameTarget }: ClaimPair): boolean {
  if (kinOf(a.verb) === kinOf(b.verb)) return true;
  const deed = deedOf(a.verb);
  return (sameActor || sameTarget) && deed !== null && deed === deedOf(b.verb);
}

/** The places of a clause that hold one name each. */
function slotsOf(story: Story, side: Side, claim: Claim): Slot[] {
  const places: (readonly [string, Phrase | null])[] = [
    ["actor", claim.actor],
    ["target", claim.target],
    ...claim.obliques.map(({ preposition, phrase }) => [preposition, phrase] as const),
  ];
  return places.flatMap(([place, phrase]) => {
    if (phrase === null) return [];
    const named = story
      .entitiesIn(side, claim.sentence)
      .filter(({ form, span }) => form === "name" && contains(phrase.span, span));
    const [only, ...others] = named;
    if (only === undefined || others.length > 0 || isListed(story, side, claim.sentence, only.span)) return [];
    return [{ place, entity: only.entity, sentence: claim.sentence, span: only.span }];
  });
}

/** Whether a name stands in a list, of which the other report may name another member: "against Varna and Tarn". */
function isListed(story: Story, side: Side, sentence: number, span: Span): boolean {
  const tokens = story.sentences[side][sentence]?.tokens ?? [];
  const before = tokens.findLast((token) => token.span.end <= span.start)?.norm ?? "";
  const behind = tokens.findIndex((token) => token.span.start >= span.end);
  const next = tokens[behind]?.norm ?? "";
  return before === "and" || next === "and" || (next === "," && tokens[behind + 1]?.tag === "PROPN");
}

function isKnown(story: Story, side: Side, entity: number): boolean {
  return (story.entities[entity]?.mentions[side].length ?? 0) > 0;
}

/** What the name of anyone may have: "the President", "the Bank of Karo". */
const linking: ReadonlySet<string> = new Set(["a", "an", "and", "for", "of", "the"]);

/** Names with a word in common may be one: "the Karo School", "the Karo Elementary School". */
function shareWord(story: Story, a: Slot, b: Slot): boolean {
  const words = new Set(wordsOfName(story, a.entity));
  return wordsOfName(story, b.entity).some((word) => words.has(word));
}

function wordsOfName(story: Story, entity: number): string[] {
  const shared = story.entities[entity];
  const words = shared === undefined ? [] : [shared.name, ...shared.aliases].flatMap(nameWords);
  return words.filter((word) => !linking.has(word));
}
