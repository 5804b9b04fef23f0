/** Two names in one place of an event. a: "The Tarn team signed Ana Rojas" b: "The Tarn team signed Ida Kern" */
import { conflictOf } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { otherNames } from "../slots.ts";
import { inBoth, quoted, type Story } from "../story.ts";
import { substitutions } from "../substitutions.ts";

/** Compares names of people, firms and other bodies; those of places are the place rule's. */
export function judgeSlotNames(story: Story): Judgement[] {
  return [...inSlots(story), ...inSameWords(story)];
}

function inSlots(story: Story): Judgement[] {
  return otherNames(story).flatMap(({ pair, a, b }): Judgement[] => {
    const kinds = [a, b].map(({ entity }) => story.entities[entity]?.kind);
    if (kinds.includes("place") || !(kinds.includes("person") || kinds.includes("organisation"))) return [];
    return [conflictOf(a, b, "medium", `Who ${partIn(a.place, pair.a.verb)}: ${inBoth(story, a.span, b.span)}.`)];
  });
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
