/** Whether two effects of one kind, one of each report, are one. */
import { decisions, sanctions } from "../../lexicon/causes.ts";
import { incidentOf, physicalIncidents } from "../../lexicon/incidents.ts";
import type { Phrase, Side } from "../../model.ts";
import { contains } from "../../text/span.ts";
import { referentOf, sameReferent, type SentencePhrase } from "../sameness.ts";
import type { Story } from "../story.ts";
import { effectKey, harm, theIncident, type Cause } from "./cause.ts";
import type { MainIncidents } from "./main-incidents.ts";

/** What is known of all causes of one kind of effect, and of the two sentences. */
export interface Setting {
  /** Neither report tells of two by name that such a thing happened to. */
  readonly isOnly: boolean;
  readonly areClose: boolean;
  readonly main: MainIncidents;
}

/** Whether all causes that one report tells of such effects may be of one: it names no two that they happened to. */
export function isOneEvent(story: Story, side: Side, causes: readonly Cause[]): boolean {
  const named = causes.flatMap(({ sentence, effect: { participant } }) =>
    participant !== null && isNamed(story, side, sentence, participant) ? [referentOf(story, side, participant)] : [],
  );
  return new Set(named).size <= 1;
}

function isNamed(story: Story, side: Side, sentence: number, { head }: Phrase): boolean {
  const tokens = story.sentences[side][sentence]?.tokens ?? [];
  return tokens.some(({ span, tag }) => tag === "PROPN" && contains(head, span));
}

/**
 * Whether two effects of one kind are one: both of the same participant, or each the only one of its kind and not told of
 * two people by name, or what both leads are about. "Holm was suspended" and "A clerk who had been suspended" may be one,
 * "Kern was suspended" is another.
 */
export function isSameEffect(story: Story, a: Cause, b: Cause, { isOnly, areClose, main }: Setting): boolean {
  const participants = { a: a.effect.participant, b: b.effect.participant };
  const isOfStory = [a, b].some(({ effect }) => effect.lemma === theIncident);
  const isMain = isOnly && isMainIncident(a, main, isOfStory) && isMainIncident(b, main, isOfStory);
  const telling = isOnly && isTellingAct(a) && isTellingAct(b);
  // "Deaths were due to flu": of a report that is about deaths.
  const areDeaths = isOnly && [a, b].every(({ effect }) => effectKey(effect.lemma) === death) && main.keys.has(death);
  if (participants.a === null || participants.b === null)
    return participants.a === participants.b || isMain || telling || areDeaths;
  const first = { phrase: participants.a, sentence: a.sentence };
  const second = { phrase: participants.b, sentence: b.sentence };
  if (sameReferent(story, first, second)) {
    // "Two people were killed" is told of any two: only of sentences that are alike, or of one number.
    if (referentOf(story, "a", participants.a).startsWith("@"))
      return a.effect.lemma !== harm || isPerson(story, participants.a);
    const counts = { a: countOf(story, "a", first), b: countOf(story, "b", second) };
    if (counts.a !== counts.b && counts.a !== "" && counts.b !== "") return false;
    // "Shares fell" is told of many: only of sentences that name one company.
    if (a.effect.lemma === "slump" && !namesShared(story, a, b)) return false;
    return (counts.a === counts.b && counts.a !== "") || areClose || isMain;
  }
  if (isNamed(story, "a", a.sentence, participants.a) && isNamed(story, "b", b.sentence, participants.b)) return false;
  if (isMain) return true;
  // "His brother was arrested": another than he.
  if (isRelation(story, "a", first) !== isRelation(story, "b", second)) return false;
  const names = [story.sharedEntity("a", participants.a.entity), story.sharedEntity("b", participants.b.entity)];
  const kinds = names.map((entity) => (entity === null ? null : (story.entities[entity]?.kind ?? null)));
  return telling && kinds.every((kind) => kind === "person" || kind === null);
}

function namesShared(story: Story, a: Cause, b: Cause): boolean {
  const there = new Set(story.entitiesIn("b", b.sentence).map(({ entity }) => entity));
  return story.entitiesIn("a", a.sentence).some(({ entity }) => there.has(entity));
}

/** An incident of things that both leads tell, or what is told of no other. */
function isMainIncident({ effect }: Cause, main: MainIncidents, isOfStory: boolean): boolean {
  if (effect.lemma === theIncident || (isOfStory && main.first === effectKey(effect.lemma))) return true;
  const kind = incidentOf(effect.lemma);
  return kind !== null && main.keys.has(effectKey(effect.lemma)) && (physicalIncidents.has(kind) || kind === "unrest");
}

function isRelation(story: Story, side: Side, { phrase, sentence }: SentencePhrase): boolean {
  const tokens = story.sentences[side][sentence]?.tokens ?? [];
  const first = tokens.find(({ span }) => span.start >= phrase.span.start);
  return ["her", "his", "their"].includes(first?.norm ?? "");
}

/** Only people are shot and stabbed: films are shot, too, and houses burn. */
function isPerson(story: Story, { entity }: Phrase): boolean {
  const shared = story.sharedEntity("a", entity);
  return shared !== null && story.entities[shared]?.kind === "person";
}

/** The numbers inside a phrase, as they are spelled. */
function countOf(story: Story, side: Side, { phrase, sentence }: SentencePhrase): string {
  const tokens = story.sentences[side][sentence]?.tokens ?? [];
  const numbers = tokens.filter(({ span, tag }) => tag === "NUM" && contains(phrase.span, span));
  return numbers.map(({ norm }) => norm).join(" ");
}

/** Acts that news gives a reason for are rare enough to be told apart by themselves. */
function isTellingAct({ effect }: Cause): boolean {
  const kind = incidentOf(effect.lemma);
  return decisions.has(effect.lemma) || sanctions.has(effect.lemma) || (kind !== null && rare.has(kind));
}

const death = effectKey("die");

const rare: ReadonlySet<string> = new Set([
  "absence",
  "cancellation",
  "dismissal",
  "escape",
  "postponement",
  "resignation",
]);
