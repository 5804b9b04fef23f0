/** When two outcomes are of one thing: it is called the same or may be, nothing parts it, and enough binds the sentences. */
import { recurringOutcomes } from "../../lexicon/outcomes.ts";
import { anyPeople, genericThings, thingsByClass } from "../../lexicon/things-by-class.ts";
import type { Side } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import type { Story } from "../story.ts";
import type { Binding } from "./bindings.ts";
import { areOthers, areParts, type ToldOf } from "./other-things.ts";
import type { Outcome } from "./outcomes.ts";

/** Closeness of two sentences from which they are of one thing: half-way to a match. */
const closeEnough = 0.5;

/** Closeness from which "the bill" of one sentence is "the overhaul" of the other: about that of a match. */
const aligned = 0.9;

/** Telling words, beside the thing and the outcome, that two sentences share when they are of one thing. */
const enoughShared = 2;

/** Closeness from which a win and a loss are of one game. */
const sameGame = 2;

/** Closeness, and words shared, from which a mere opposite in two sentences is of one thing: more than for an outcome. */
const alike = 1.15;
const muchShared = 3;

/** Whether the sentence of the one names what the other is told of. */
function subjectMeets({ vocabulary }: Story, side: Side, of: Outcome, { sentence, thing }: Outcome): boolean {
  const words = vocabulary.terms[side][sentence]?.words ?? new Map<string, { readonly kin: string }>();
  const { kin, entity } = of.thing;
  return kin === thing.kin || [...words.values()].some((word) => word.kin === kin || word.kin === `@${String(entity)}`);
}

/** Whether what binds two sentences, and what their things are called, shows that the outcomes are of one thing. */
export function isOneThing(
  story: Story,
  a: Outcome,
  b: Outcome,
  byClass: boolean,
  wavering: boolean,
  sameStory: boolean,
  { closeness, shared, lead, otherTimes }: Binding,
): boolean {
  if (otherTimes || areOthers(story, toldOf(a), toldOf(b)) || areParts(story, toldOf(a), toldOf(b))) return false;
  if (a.question.about === "context")
    return (
      !nameOtherPlaces(story, a, b) &&
      (closeness >= alike || shared >= muchShared) &&
      (subjectMeets(story, "b", a, b) || subjectMeets(story, "a", b, a))
    );
  if (a.actor !== null && b.actor !== null && a.actor !== b.actor && !areParties(story, a, b)) return false;
  if (a.question.name === "result" && closeness < sameGame && !(lead && shared >= enoughShared)) return false;
  const close = closeness >= closeEnough || shared >= enoughShared;
  if (byClass && !mayBeOne(story, a, b, closeness >= aligned)) return false;
  if (wavering && !close) return false;
  if (a.thing.kin !== "" && (!byClass || a.thing.kin === b.thing.kin))
    return (
      close || lead || (shared > 0 && !recurringOutcomes.has(a.question.name)) || (sameStory && isFirm(story, a, b))
    );
  return close || (lead && sameStory) || (shared > 0 && sameStory && !recurringOutcomes.has(a.question.name));
}

/** A deal has two parties: of "Marr turned the club down" and "The club signed Marr" each may be the one who acts. */
function areParties(story: Story, a: Outcome, b: Outcome): boolean {
  const names = (side: Side, { sentence }: Outcome, actor: string | null): boolean =>
    story.entitiesIn(side, sentence).some(({ entity }) => `@${String(entity)}` === actor);
  return a.question.about === "agreement" && (names("b", b, a.actor) || names("a", a, b.actor));
}

function toldOf({ thing, words }: Outcome): ToldOf {
  return { sentence: thing.sentence, thing: thing.phrase, words };
}

/** "sell its Dutch arm" and "its German arm": each sentence names places of which the other has none. */
function nameOtherPlaces(story: Story, a: Outcome, b: Outcome): boolean {
  const places = (side: Side, { sentence }: Outcome): ReadonlySet<number> =>
    new Set(
      story
        .entitiesIn(side, sentence)
        .flatMap(({ entity }) => (story.entities[entity]?.kind === "place" ? [entity] : [])),
    );
  const [x, y] = [places("a", a), places("b", b)];
  return x.size > 0 && y.size > 0 && ![...x].some((place) => y.has(place));
}

/** Someone or something that is named or told as known in both, of whom the question is asked once only. */
function isFirm(story: Story, a: Outcome, b: Outcome): boolean {
  if (recurringOutcomes.has(a.question.name)) return false;
  return (
    (a.thing.entity !== null && a.thing.entity === b.thing.entity) || (isKnown(story, "a", a) && isKnown(story, "b", b))
  );
}

/** "the building", "its roof": not any. */
function isKnown({ sentences }: Story, side: Side, { thing: { phrase, sentence } }: Outcome): boolean {
  const tokens = sentences[side][sentence]?.tokens ?? [];
  return knowing.has(tokens[tokenFrom(tokens, phrase.span.start)]?.norm ?? "");
}

const knowing: ReadonlySet<string> = new Set([
  "both",
  "her",
  "his",
  "its",
  "that",
  "the",
  "their",
  "these",
  "this",
  "those",
]);

/** Whether two things of other names may be one: neither is named, and one is a word for any of its class, or the sentences are a match. */
function mayBeOne(story: Story, a: Outcome, b: Outcome, areAligned: boolean): boolean {
  const { about } = a.question;
  if (about === "scene") return true;
  if (bearsTitle(story, "a", a, b) || bearsTitle(story, "b", b, a)) return areAligned;
  if (a.thing.entity !== null && b.thing.entity !== null) return a.thing.entity === b.thing.entity;
  if (a.thing.kin === b.thing.kin) return true;
  const lemmas = [a.thing.phrase.lemma, b.thing.phrase.lemma];
  switch (about) {
    case "doer":
      return areAligned && lemmas.every((lemma) => firms.has(lemma));
    case "any":
    case "context":
    case "figure":
    case "team":
      return false;
    case "person":
      // "A guard was arrested", "three inmates escaped": only who is in flight is caught.
      if (a.question.name === "caught" && !lemmas.every((lemma) => isPronoun(lemma) || anyPeople.has(lemma)))
        return false;
      return (
        lemmas.some((lemma) => isPronoun(lemma) || (ofEach.has(a.question.name) ? anyone : anyPeople).has(lemma)) &&
        !isOwned(story, "a", a) &&
        !isOwned(story, "b", b)
      );
    case "aid":
    case "ballot":
    case "effort":
    case "fighting":
    case "fire":
    case "outbreak":
    case "storm":
    case "talks":
    case "truce":
    case "water":
      return lemmas.every((lemma) => thingsByClass[about].has(lemma));
    default:
      return (
        lemmas.every((lemma) => thingsByClass[about].has(lemma)) &&
        (areAligned || lemmas.some((lemma) => genericThings.has(lemma)))
      );
  }
}

/** "The prime minister" of one report is "Prime Minister Ana Holm" of the other. */
function bearsTitle({ entities, sentences }: Story, side: Side, of: Outcome, { thing }: Outcome): boolean {
  const isNamed = (entity: number | null): boolean => /^\p{Lu}/u.test(entities[entity ?? -1]?.name ?? "");
  if (
    !isNamed(of.thing.entity) ||
    (isNamed(thing.entity) && !(entities[thing.entity ?? -1]?.name ?? "").startsWith("The "))
  )
    return false;
  const { phrase } = of.thing;
  const tokens = sentences[side][of.thing.sentence]?.tokens ?? [];
  return tokens
    .slice(tokenFrom(tokens, phrase.span.start), tokenFrom(tokens, phrase.head.start))
    .some(({ lemma }) => lemma === thing.phrase.lemma);
}

/** What befalls each of several differently: then only one who may be anyone is another's other name. */
const ofEach: ReadonlySet<string> = new Set(["injury", "presence", "rescue"]);
const anyone: ReadonlySet<string> = new Set(["man", "person", "suspect", "victim", "woman"]);

/** Nouns by which a report calls the one firm that it is about. */
const firms: ReadonlySet<string> = new Set([
  "airline",
  "automaker",
  "bank",
  "brewer",
  "builder",
  "carmaker",
  "carrier",
  "chain",
  "company",
  "conglomerate",
  "firm",
  "giant",
  "group",
  "insurer",
  "lender",
  "maker",
  "manufacturer",
  "producer",
  "retailer",
  "supermarket",
]);

/** "She", whose name the one report has not tied to her. */
function isPronoun(lemma: string): boolean {
  return lemma === "he" || lemma === "she";
}

/** "his driver", "the actor's brother": someone beside the one the story is of. */
function isOwned({ sentences }: Story, side: Side, { thing: { phrase, sentence } }: Outcome): boolean {
  const tokens = sentences[side][sentence]?.tokens ?? [];
  const inside = tokens.slice(tokenFrom(tokens, phrase.span.start), tokenFrom(tokens, phrase.head.start));
  return inside.some(({ norm }) => owners.has(norm) || /^['’]s?$/.test(norm));
}

const owners: ReadonlySet<string> = new Set(["her", "his", "its", "their"]);
