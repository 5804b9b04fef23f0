/** Of which thing an outcome is told: the one of its class that the clause, or else the sentence nearest the words, names. */
import { kinOf } from "../../align/terms.ts";
import type { OutcomeQuestion } from "../../lexicon/outcome-rows.ts";
import { months } from "../../lexicon/calendar.ts";
import { placeNamed } from "../../lexicon/places.ts";
import { pronouns } from "../../lexicon/pronouns.ts";
import { officials, standIns, thingsByClass, type ThingClass } from "../../lexicon/things-by-class.ts";
import type { Claim, Phrase, Side, Span, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { contains, overlaps } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import { unresolved } from "../sameness.ts";
import type { SentenceReading, Story } from "../story.ts";
import { isPersonLike } from "./states/people.ts";
import { wholeOf } from "./states/extents.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";

export interface OutcomeThing {
  /** Sentence in which it is named: an earlier one than that of the outcome where "it" or nothing stands for it there. */
  readonly sentence: number;
  readonly phrase: Phrase;
  /** Shared entity with a name, or `null`. */
  readonly entity: number | null;
  /** Kin of its head. */
  readonly kin: string;
}

export function thingOfOutcome(
  story: Story,
  side: Side,
  sentence: SentenceReading,
  { about, name }: OutcomeQuestion,
  words: Span,
): OutcomeThing | null {
  const isOf = (phrase: Phrase | null): phrase is Phrase =>
    phrase !== null && !unresolved(story, side, phrase) && isOfClass(story, side, sentence, phrase, about);
  const told = claimsAt(sentence.claims, words).flatMap((claim) => phrasesOf(claim, about, name));
  // Weather and alarms are those of the story's one scene.
  if (about === "scene")
    return {
      sentence: sentence.index,
      phrase: { span: words, head: words, lemma: "", entity: null },
      entity: null,
      kin: "",
    };
  if (about === "context") return told[0] === undefined ? null : thingOf(story, side, sentence, told[0]);
  const inside = about === "person" ? owned(story, side, sentence, words) : null;
  const found =
    inside ??
    told.map((phrase) => wholeOf(phrase, sentence.tokens)).find(isOf) ??
    (about === "any" || about === "doer" ? null : nearest(story, side, sentence, about, words));
  if (found !== null) return calledThing(story, side, thingOf(story, side, sentence, found), about);
  return isOfEarlier(sentence, about, told, words) ? earlier(story, side, sentence, about) : null;
}

/** Sentences back in which the one thing in question is named: "The talks went on all night. They ended without a deal." */
const earlierReach = 2;

/** Whether a clause tells of what was named before: by a pronoun, or by those and that which only go with such a thing. */
function isOfEarlier({ tokens }: SentenceReading, about: ThingClass, told: readonly Phrase[], words: Span): boolean {
  const beside = standIns[about];
  if (beside === undefined || told.length === 0) return false;
  const ofClass = about === "person" ? ofPeople : ofThings;
  return told.every(
    ({ lemma, head }) =>
      // "reached | orbit": part of what is told.
      contains(words, head) ||
      ofClass.has(lemma) ||
      beside.has(lemma) ||
      (about === "person" && officials.has(lemma)) ||
      tokens.find(({ span }) => span.start === head.start)?.tag === "NUM",
  );
}

const ofPeople: ReadonlySet<string> = new Set(["he", "her", "him", "himself", "herself", "she", "they", "them"]);
const ofThings: ReadonlySet<string> = new Set(["it", "itself", "they", "them"]);

/** The last phrase of the class in the sentences before. */
function earlier(story: Story, side: Side, { index }: SentenceReading, about: ThingClass): OutcomeThing | null {
  for (let at = index - 1; at >= Math.max(0, index - earlierReach); at -= 1) {
    const before = story.sentences[side][at];
    if (before === undefined || !isStory(story.readings[side].sentences[at])) continue;
    const end = before.tokens.at(-1)?.span.end ?? 0;
    const phrase = nearest(story, side, before, about, { start: end, end });
    if (phrase !== null) return calledThing(story, side, thingOf(story, side, before, phrase), about);
  }
  return null;
}

/** "found | the girl's body": the one whose it is. */
function owned(story: Story, side: Side, sentence: SentenceReading, words: Span): Phrase | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ norm, span, tag }, i) => tag === "PART" && norm === "'s" && contains(words, span) && i > 0,
  );
  const phrase = at > 0 ? phraseTo(tokens, at - 1) : null;
  return phrase !== null && isOfClass(story, side, sentence, phrase, "person") ? phrase : null;
}

function isDate(lemma: string): boolean {
  return lemma.endsWith("day") || months.has(lemma);
}

/** Classes of those who act: "Rovers dominated United" tells of Rovers. */
const doers: ReadonlySet<ThingClass> = new Set(["doer", "talks", "team"]);

/** What a clause tells of, whoever or whatever it is most likely of first. */
function phrasesOf(claim: Claim, about: ThingClass, name: string): Phrase[] {
  const subject = claim.passive ? claim.target : claim.actor;
  const object = claim.passive ? null : claim.target;
  const isOfDoer = doers.has(about) || name === "result" || name === "confession";
  const first = isOfDoer ? [subject, object] : [object, subject];
  const told = about === "doer" ? [subject] : [...first, ...claim.obliques.map(({ phrase }) => phrase)];
  return told.filter((phrase) => phrase !== null);
}

/** The clauses whose verb the words hold, or those that hold the words; the shortest first. */
export function claimsAt(claims: readonly Claim[], words: Span): Claim[] {
  const length = ({ span }: Claim): number => span.end - span.start;
  const byVerb = claims.filter(({ predicate }) => overlaps(predicate, words));
  const holding = byVerb.length > 0 ? byVerb : claims.filter(({ span }) => overlaps(span, words));
  if (holding.length > 0) return holding.sort((x, y) => length(x) - length(y));
  // "called the ruling | shameful": the clause that goes before.
  const last = claims.findLast(({ predicate }) => predicate.end <= words.start);
  return last === undefined ? [] : [last];
}

function isOfClass(story: Story, side: Side, sentence: SentenceReading, phrase: Phrase, about: ThingClass): boolean {
  if (about === "any" || about === "doer" || about === "scene" || about === "context")
    return !pointing.has(phrase.lemma) || story.sharedEntity(side, phrase.entity) !== null;
  const entity = entityOf(story, side, sentence, phrase);
  const kind = entity === null ? undefined : story.entities[entity]?.kind;
  if (about === "person")
    return (
      !officials.has(phrase.lemma) &&
      (kind === "person" ||
        isPersonLike(story, side, phrase) ||
        (kind === undefined && isName(sentence, phrase) && !placeNamed(phrase.lemma) && !isDate(phrase.lemma)))
    );
  if (about === "team" && (kind === "organisation" || kind === "place" || kind === "group" || isName(sentence, phrase)))
    return true;
  if (about === "place" && kind === "place") return true;
  if (calledOf(story, side, phrase, about) !== undefined) return true;
  // "Summit" the studio is no meeting.
  return kind !== "organisation" && kind !== "person" && thingsByClass[about].has(phrase.lemma);
}

/** What a named thing is called: "the drug Velarin", "the town of Kesh". */
function calledOf(story: Story, side: Side, { entity }: Phrase, about: keyof typeof thingsByClass): string | undefined {
  const shared = story.sharedEntity(side, entity);
  const called = shared === null ? undefined : calledIn(story).get(shared);
  return called?.find((lemma) => thingsByClass[about].has(lemma));
}

/** A thing by what it is called, so that it meets that noun in the other report. */
function calledThing(story: Story, side: Side, thing: OutcomeThing, about: ThingClass): OutcomeThing {
  if (!(about in thingsByClass)) return thing;
  const lemma = calledOf(story, side, thing.phrase, about as keyof typeof thingsByClass);
  return lemma === undefined ? thing : { ...thing, kin: kinOf(lemma), phrase: { ...thing.phrase, lemma } };
}

/** The nouns right before the names of shared entities. */
const calledIn = remembered(
  ({ entities, readings }: Story): ReadonlyMap<number, readonly string[]> =>
    new Map(
      entities.map(({ mentions }, entity) => [
        entity,
        (["a", "b"] as const).flatMap((side) =>
          flatMap(mentions[side], ({ form, phrase, sentence, span }) => {
            if (form !== "name" || phrase === null || phrase.start >= span.end) return [];
            const tokens = readings[side].tokens[sentence] ?? [];
            const first = tokenFrom(tokens, span.start);
            const inside = tokens.slice(Math.max(0, first - 2), first + 2);
            return inside.flatMap(({ lemma, tag }) => (tag === "NOUN" ? [lemma] : []));
          }),
        ),
      ]),
    ),
);

function isName({ tokens }: SentenceReading, { head }: Phrase): boolean {
  return tokens.find(({ span }) => span.start === head.start)?.tag === "PROPN";
}

const pointing: ReadonlySet<string> = new Set([
  ...pronouns.keys(),
  "one",
  "that",
  "there",
  "this",
  "what",
  "which",
  "who",
]);

/** The noun of the class that stands nearest before the words, or else behind them. */
function nearest(story: Story, side: Side, sentence: SentenceReading, about: ThingClass, words: Span): Phrase | null {
  const { tokens } = sentence;
  const heads = flatMap(tokens, (token, at) => {
    if (token.tag !== "NOUN" && token.tag !== "PROPN") return [];
    if (tokens[at + 1]?.tag === "NOUN") return [];
    const phrase = phraseTo(tokens, at);
    return isOfClass(story, side, sentence, phrase, about) ? [phrase] : [];
  });
  const behind = heads.find(({ head }) => head.start >= words.end);
  // "the body of | the missing hiker".
  if (tokens.findLast(({ span }) => span.end <= words.end)?.norm === "of" && behind !== undefined) return behind;
  return heads.findLast(({ head }) => head.end <= words.start) ?? behind ?? heads[0] ?? null;
}

const leading = new Set(["ADJ", "DET", "NOUN", "NUM", "PART", "PRON", "PROPN"]);

/** The noun phrase that ends at a token. */
function phraseTo(tokens: readonly Token[], at: number): Phrase {
  let from = at;
  while (leading.has(tokens[from - 1]?.tag ?? "X")) from -= 1;
  const head = tokens[at] ?? tokens[0];
  const span = head?.span ?? { start: 0, end: 0 };
  return {
    span: { start: tokens[from]?.span.start ?? span.start, end: span.end },
    head: span,
    lemma: head?.lemma ?? "",
    entity: null,
  };
}

function thingOf(story: Story, side: Side, sentence: SentenceReading, phrase: Phrase): OutcomeThing {
  return {
    sentence: sentence.index,
    phrase,
    entity: entityOf(story, side, sentence, phrase),
    kin: kinOfThing(sentence, phrase),
  };
}

/** "the stock" and "the share price" are the shares, "the rate of inflation" is the inflation. */
function kinOfThing({ tokens }: SentenceReading, { head, lemma }: Phrase): string {
  if (lemma === "stock") return kinOf("share");
  if (lemma !== "price" && lemma !== "rate") return kinOf(lemma);
  const at = tokenFrom(tokens, head.start);
  const of = tokens[at + 1]?.norm === "of" ? tokens[at + 2]?.lemma : undefined;
  const measured = [tokens[at - 1]?.lemma ?? "", of ?? ""].find((one) => thingsByClass.figure.has(one));
  return kinOf(measured === undefined ? lemma : measured === "stock" ? "share" : measured);
}

/** The shared entity with a name that a phrase stands for. */
function entityOf(story: Story, side: Side, { index }: SentenceReading, phrase: Phrase): number | null {
  const told =
    story.sharedEntity(side, phrase.entity) ??
    story.entitiesIn(side, index).find(({ span }) => contains(span, phrase.head))?.entity ??
    null;
  if (told === null) return null;
  const shared = story.entities[told];
  // "A Tarn woman" of one report may be the one whom the other names.
  const isNamed =
    shared !== undefined && [...shared.mentions.a, ...shared.mentions.b].some(({ form }) => form === "name");
  return !isNamed || shared.kind === "other" ? null : told;
}
