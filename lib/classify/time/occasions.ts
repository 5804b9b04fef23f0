/** What a report dates, of whatever kind, with whom and what it is of. "the sinking of the Alma on Sunday" */
import { kindOfNoun, kindOfThing, type OccasionKind } from "../../lexicon/occasions.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Claim, Side, Span, Time, Token } from "../../model.ts";
import { contains, cover, overlaps } from "../../text/span.ts";
import { subjectOf } from "../claim-pairs.ts";
import { unresolved } from "../sameness.ts";
import type { SentenceReading, Story } from "../story.ts";
import { shortestAround } from "./dated-events.ts";
import { lastOccasion, occasionWord, subjectOccasion } from "./occasion-words.ts";
import { builtAt } from "./built.ts";
import { befallenOf, headsOf, keyOf, stretchAround } from "./occasion-heads.ts";
import { seasonsIn } from "./seasons.ts";
import { flatMap } from "../../text/flat-map.ts";

/** A time of something that happened or is to happen. */
export interface Occasion {
  readonly kind: OccasionKind;
  readonly sentence: number;
  readonly span: Span;
  readonly time: Time;
  /** Keys of who does it and whom it is done to: kin of nouns and shared entities (`@3`). */
  readonly heads: ReadonlySet<string>;
  /** Those of whom it befalls alone. */
  readonly befallen: ReadonlySet<string>;
  /** Whether it is told of a "he" or "she" of whom the reading does not know who it is. */
  readonly unknown: boolean;
  /** Whether one of these is told by name. */
  readonly named: boolean;
  /** Keys of all nouns and names of its clause. */
  readonly words: ReadonlySet<string>;
  /** Shared places named in its clause. */
  readonly places: ReadonlySet<number>;
  /** Whether it is still to come. */
  readonly planned: boolean;
  /** Whether the words tell that it is one of several. */
  readonly another: boolean;
}

/** All that a report dates, in text order. */
export function occasionsOf(story: Story, side: Side): Occasion[] {
  return flatMap(story.sentences[side], (sentence) => {
    const seasons = seasonsIn(sentence);
    // "In the autumn of 2004" is one time.
    const times = [
      ...sentence.times.filter(({ span }) => !seasons.some((one) => contains(one.span, span))),
      ...seasons,
    ];
    // "Nine days after the collapse" tells no day of its own.
    const told = times.filter(({ shift, weekday, clock }) => shift === null || weekday !== null || clock !== null);
    return flatMap(told, (time) => occasionAt(story, side, sentence, time) ?? builtAt(sentence, time) ?? []);
  });
}

/** Words that part one occasion from another of its kind. */
const others = new Set([
  "again",
  "another",
  "annual",
  "each",
  "earlier",
  "every",
  "other",
  "previous",
  "previously",
  "separate",
  "similar",
]);

function occasionAt(story: Story, side: Side, sentence: SentenceReading, time: Time): Occasion | null {
  const { tokens, claims, index } = sentence;
  const word = occasionWord(tokens, time.span);
  const token = word === null ? undefined : tokens[word.at];
  if (word === null || token === undefined) return null;
  const claim = claimOf(claims, token.span);
  const subject = word.kind === null ? subjectOccasion(tokens, word.at) : null;
  const kind = word.kind ?? subject?.kind ?? ofSubject(claim) ?? itsOccasion(story, side, sentence, word.at);
  if (kind === null) return null;
  // "Not expected until the end of May" tells when it is.
  const isDenied = claim?.polarity === "negated" && time.bound !== "until" && !isBehindUntil(tokens, time.span);
  if (claim !== null && (isDenied || isUnsure(claim, tokens))) return null;
  const around = claim === null ? stretchAround(tokens, word.at) : cover(claim.span, token.span);
  const inside = tokens.filter(({ span }) => contains(around, span) && !contains(time.span, span));
  const named = story.entitiesIn(side, index).filter(({ span }) => overlaps(span, around));
  const words = inside.flatMap(({ tag, lemma }) => (tag === "NOUN" || tag === "PROPN" ? [keyOf(lemma)] : []));
  const heads = headsOf(story, side, sentence, claim, subject?.at ?? word.at);
  return {
    kind: endsWith(time, kind) ? "opening" : [...heads].reduce(kindOfThing, kind),
    sentence: index,
    span: time.span,
    time,
    heads,
    befallen: befallenOf(story, side, sentence, claim),
    unknown: isOfUnknown(story, side, claim),
    named: isNamed(sentence, claim),
    words: new Set([...words, ...named.map(({ entity }) => `@${entity}`)]),
    places: new Set(named.flatMap(({ entity }) => (story.entities[entity]?.kind === "place" ? [entity] : []))),
    // "Will open": the tagger may hold the verb for an adjective, and the auxiliary for the verb.
    planned: claim?.certainty === "planned" || claim?.verb === "will",
    another: tellsAnother(inside, heads),
  };
}

function isBehindUntil(tokens: readonly Token[], span: Span): boolean {
  return tokens.some(({ norm }, i) => norm === "until" && (tokens[i + 1]?.span.start ?? -1) === span.start);
}

const ordinals = new Set(["fourth", "second", "third"]);

/** Whether words tell that what they tell is one of several. */
export function tellsAnother(tokens: readonly Token[], heads: ReadonlySet<string>): boolean {
  return tokens.some((one, i) => others.has(one.norm) || isCounted(tokens, i, heads));
}

/** What an ordinal tells a part of: of a house, a game, a year. */
const parts = wordSet("day floor half hour minute month place quarter week year");

/** "A second blast", "the third factory": of what happens or whom it befalls there are more. */
function isCounted(tokens: readonly Token[], at: number, heads: ReadonlySet<string>): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.norm === "first" && next?.norm === "one") return true;
  if (next === undefined || !ordinals.has(tokens[at]?.norm ?? "")) return false;
  return (next.tag === "NOUN" && !parts.has(next.lemma)) || heads.has(keyOf(next.lemma));
}

/** The clause of a word, or where it names nobody ("is to stay closed", "remained shut") the one before it that does. */
function claimOf(claims: readonly Claim[], span: Span): Claim | null {
  const own = claims.find(({ predicate }) => overlaps(predicate, span)) ?? shortestAround(claims, span);
  if (own !== null && (own.actor !== null || own.target !== null)) return own;
  return claims.findLast((claim) => claim.span.start <= span.start && claim.actor !== null) ?? own;
}

/** "The fire, which ..., broke out": the subject may stand far before its verb. */
function ofSubject(claim: Claim | null): OccasionKind | null {
  const subject = claim === null ? null : subjectOf(claim);
  return subject === null ? null : kindOfNoun(subject.lemma);
}

/** "It broke out at two": what came about is told by the sentence before. */
function itsOccasion(story: Story, side: Side, { tokens, index }: SentenceReading, verb: number): OccasionKind | null {
  if (tokens[verb - 1]?.norm !== "it" && tokens[verb - 2]?.norm !== "it") return null;
  return lastOccasion(story.sentences[side][index - 1]?.tokens ?? []);
}

/** "Closed until Thursday": a time until which something is shut is that of its opening. */
function endsWith(time: Time, kind: OccasionKind): boolean {
  return time.bound === "until" && kind === "closing";
}

const persons = new Set(["he", "she", "they"]);

function isOfUnknown(story: Story, side: Side, claim: Claim | null): boolean {
  const subject = claim === null ? null : subjectOf(claim);
  return subject !== null && persons.has(subject.lemma) && unresolved(story, side, subject);
}

function isNamed({ tokens }: SentenceReading, claim: Claim | null): boolean {
  const heads = [claim?.actor, claim?.target].map((phrase) => phrase?.head);
  return tokens.some(
    ({ tag, span }) => tag === "PROPN" && heads.some((head) => head !== undefined && overlaps(head, span)),
  );
}

const conditions = new Set(["if", "should", "unless"]);

function isUnsure({ certainty }: Claim, tokens: readonly Token[]): boolean {
  if (certainty === "possible" || certainty === "denied") return true;
  return certainty === "conditional" && tokens.some(({ norm }) => conditions.has(norm));
}
