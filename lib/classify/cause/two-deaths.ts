/**
 * Two ways of dying told of one person.
 * a: "The clerk had been stabbed to death." b: "The clerk was strangled, police said." -> cause
 */
import { kinOf } from "../../align/terms.ts";
import { mannersMeet } from "../../lexicon/death-manners.ts";
import type { Side } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { tokenFrom } from "../../text/search.ts";
import { isStory } from "../../text/story.ts";
import { anyPeople } from "../../lexicon/things-by-class.ts";
import { atOtherTimes } from "../antonym/bindings.ts";
import { isPersonLike } from "../antonym/states/people.ts";
import { closenessIn } from "../closeness.ts";
import type { Judgement } from "../rule.ts";
import { sameCompany } from "../sameness.ts";
import { inBoth, type Story } from "../story.ts";
import { deathsIn, mannersIn, type Death } from "./deaths.ts";

/** Most deaths of one report that are compared: beyond, it is of a war, and of many dead. */
const mostDeaths = 12;

/** Closeness from which two sentences tell of one who is not named. */
const closeEnough = 0.5;

/** Sentences that open a report: its headline and the first two of the body. */
const leadLength = 3;

export function twoDeaths(story: Story): Judgement[] {
  const told = { a: deathsIn(story, "a"), b: deathsIn(story, "b") };
  if (told.a.length === 0 || told.b.length === 0) return [];
  if (told.a.length > mostDeaths || told.b.length > mostDeaths) return [];
  const known = { a: mannersIn(story, "a"), b: mannersIn(story, "b") };
  const areFew = { a: isOnlyOne(story, "a", told.a), b: isOnlyOne(story, "b", told.b) };
  const isOne = onePerson(story, areFew.a && areFew.b);
  const clashing = flatMap(told.a, (a) =>
    flatMap(told.b, (b) => {
      if (meets(a.manner, known.b) || meets(b.manner, known.a)) return [];
      return isOne(a, b) ? [judgement(story, a, b)] : [];
    }),
  );
  // The first by where the words stand, which is the same for A and B swapped.
  const spot = ({ evidence }: Judgement): number => evidence.a.start + evidence.b.start;
  return clashing.sort((x, y) => spot(x) - spot(y)).slice(0, 1);
}

/** Whether a report knows of a manner, or of one that goes with it: then it tells of another stage or another one. */
function meets(manner: string, known: ReadonlySet<string>): boolean {
  return [...known].some((other) => mannersMeet(manner, other));
}

/** Whether a report tells of one dead only. */
function isOnlyOne(story: Story, side: Side, deaths: readonly Death[]): boolean {
  const named = new Set(deaths.flatMap(({ shared }) => (shared !== null && isNamed(story, shared) ? [shared] : [])));
  const several = deaths.some((death) => isPlural(story, side, death));
  return named.size <= 1 && !several;
}

function isNamed({ entities }: Story, shared: number): boolean {
  const entity = entities[shared];
  return entity !== undefined && [entity.mentions.a, entity.mentions.b].flat().some(({ form }) => form === "name");
}

/** A name, though the report may not know it for one: "Voss" at the beginning of its only sentence. */
function isName({ sentences }: Story, side: Side, { sentence, victim }: Death): boolean {
  const tokens = sentences[side][sentence]?.tokens ?? [];
  return tokens[tokenFrom(tokens, victim.head.start)]?.tag === "PROPN";
}

/** "the hostages", "two guards". */
function isPlural({ sentences }: Story, side: Side, { sentence, victim }: Death): boolean {
  const tokens = sentences[side][sentence]?.tokens ?? [];
  const head = tokens[tokenFrom(tokens, victim.head.start)];
  if (head?.tag === "PRON") return ["they", "them", "themselves", "us", "we"].includes(head.norm);
  return head?.tag === "NOUN" && (head.norm !== head.lemma || head.norm === "people");
}

function onePerson(story: Story, areOnly: boolean): (a: Death, b: Death) => boolean {
  const closeness = closenessIn(story);
  const leads = { a: leadOf(story, "a"), b: leadOf(story, "b") };
  return (a, b) => {
    if (atOtherTimes(story, a, b)) return false;
    if (a.shared !== null && a.shared === b.shared) return true;
    if (a.victim.lemma === b.victim.lemma && isName(story, "a", a) && isName(story, "b", b)) return true;
    if (a.shared !== null && b.shared !== null && isNamed(story, a.shared) && isNamed(story, b.shared)) return false;
    if (!isPersonLike(story, "a", a.victim) || !isPersonLike(story, "b", b.victim)) return false;
    const close = closeness(a.sentence, b.sentence) >= closeEnough;
    const things = { a: { phrase: a.victim, sentence: a.sentence }, b: { phrase: b.victim, sentence: b.sentence } };
    const sameNoun = kinOf(a.victim.lemma) === kinOf(b.victim.lemma) && sameCompany(story, things.a, things.b);
    if (isPlural(story, "a", a) || isPlural(story, "b", b)) return sameNoun && close;
    if (!areOnly || !(close || (leads.a.has(a.sentence) && leads.b.has(b.sentence)))) return false;
    return sameNoun || [a, b].some(({ victim }) => anyPeople.has(victim.lemma)) || a.shared !== b.shared;
  };
}

function leadOf({ readings }: Story, side: Side): ReadonlySet<number> {
  const told = flatMap(readings[side].sentences, (sentence, index) => (isStory(sentence) ? [index] : []));
  return new Set(told.slice(0, leadLength));
}

function judgement(story: Story, a: Death, b: Death): Judgement {
  const told = inBoth(story, a.words, b.words);
  return {
    relation: "conflict",
    confidence: "medium",
    sentences: { a: a.sentence, b: b.sentence },
    evidence: { a: a.words, b: b.words },
    reason: `One death, two ways of dying: ${told}.`,
    developing: false,
  };
}
