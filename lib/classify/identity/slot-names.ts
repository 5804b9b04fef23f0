/** Two names in one place of an event. a: "The Tarn team signed Ana Rojas" b: "The Tarn team signed Ida Kern" */
import type { Phrase, Side } from "../../model.ts";
import { contains } from "../../text/span.ts";
import type { ClaimPair } from "../claim-pairs.ts";
import { conflictOf } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { placeNamed } from "../../lexicon/places.ts";
import { otherNames, type Slot } from "../slots.ts";
import { inBoth, quoted, wordsOf, type Story } from "../story.ts";
import { substitutions } from "../substitutions.ts";

/** Compares names of people, firms, other bodies and countries that act; those of places are the place rule's. */
export function judgeSlotNames(story: Story): Judgement[] {
  return [...inSlots(story), ...inSameWords(story)];
}

function inSlots(story: Story): Judgement[] {
  return otherNames(story).flatMap(({ pair, a, b }): Judgement[] => {
    if (!areOfWhoActs(story, pair, a, b)) return [];
    return [conflictOf(a, b, "medium", `Who ${partIn(a.place, pair.a.verb)}: ${inBoth(story, a.span, b.span)}.`)];
  });
}

/** Whether two names are of people or bodies, or of countries that do one thing: "Egypt brokered the truce". */
function areOfWhoActs(story: Story, { a, b, sameTarget }: ClaimPair, x: Slot, y: Slot): boolean {
  const kinds = [x, y].map(({ entity }) => story.entities[entity]?.kind);
  if (!kinds.includes("place")) return kinds.includes("person") || kinds.includes("organisation");
  return sameTarget && isCountryItself(story, "a", a.actor, x) && isCountryItself(story, "b", b.actor, y);
}

/** "Peru", but neither "Lima" nor "a Peruvian" or "the Peruvian trawler". */
function isCountryItself(story: Story, side: Side, actor: Phrase | null, { span }: Slot): boolean {
  const place = placeNamed(wordsOf(story, side, span));
  return place?.kind === "country" && !place.demonym && actor !== null && contains(span, actor.head);
}

/** What the name does in the event, as words behind "Who". */
function partIn(place: string, verb: string): string {
  if (place === "actor") return `does it ("${verb}")`;
  return place === "target" ? `it is done to ("${verb}")` : `it is ("${verb} ${place}")`;
}

function inSameWords(story: Story): Judgement[] {
  return substitutions(story).flatMap(({ a, b, place }): Judgement[] => {
    if (place) return [];
    const words = { a: quoted(story, "a", a.span), b: quoted(story, "b", b.span) };
    return [conflictOf(a, b, "medium", `The same words round another name: ${words.a} in A, ${words.b} in B.`)];
  });
}
