/**
 * What one report says is only weighed, and the other that it is settled.
 * a: "Corvane is considering a bid for Tarn Mills." b: "Corvane will buy Tarn Mills." -> the story has moved on
 */
import { clauseSayings } from "../../lexicon/saying.ts";
import type { Claim, Phrase, Side } from "../../model.ts";
import { subjectOf } from "../claim-pairs.ts";
import { groupBy } from "../group-by.ts";
import { referentOf, unresolved } from "../sameness.ts";
import { otherSide, wordsOf, type Story } from "../story.ts";

/** Two clauses of one matter, open in one report and settled in the other. */
export interface Weighing {
  readonly weighing: Side;
  readonly a: Claim;
  readonly b: Claim;
}

/** Verbs of what is not yet settled. */
const weighings: ReadonlySet<string> = new Set([
  "consider",
  "contemplate",
  "debate",
  "eye",
  "explore",
  "mull",
  "ponder",
  "weigh",
]);

/** Most clauses of one actor that are looked at. */
const mostOfActor = 60;

export function weighed(story: Story): Weighing[] {
  return [...weighedIn(story, "a"), ...weighedIn(story, "b")];
}

function weighedIn(story: Story, weighing: Side): Weighing[] {
  const other = otherSide(weighing);
  const settled = groupBy(story.claims[other].filter(isSettled), (claim) => actorOf(story, other, claim));
  return story.claims[weighing].flatMap((open) => {
    if (!weighings.has(open.verb) || open.polarity === "negated" || open.passive) return [];
    const actor = actorOf(story, weighing, open);
    if (actor === null) return [];
    const things = new Set(thingsOf(story, weighing, open));
    things.delete(actor);
    for (const thing of things) if (!thing.startsWith("@")) things.delete(thing);
    const found = (settled.get(actor) ?? [])
      .slice(0, mostOfActor)
      .find((claim) => thingsOf(story, other, claim).some((thing) => things.has(thing)));
    if (found === undefined) return [];
    return [weighing === "a" ? { weighing, a: open, b: found } : { weighing, a: found, b: open }];
  });
}

function isSettled(claim: Claim): boolean {
  return (
    (claim.certainty === "planned" || claim.certainty === "asserted") &&
    claim.finite &&
    claim.polarity === "affirmed" &&
    !weighings.has(claim.verb) &&
    !clauseSayings.has(claim.verb) &&
    claim.verb !== "be" &&
    claim.verb !== "have"
  );
}

/** Key of a named actor: of "the company" many stories have two. */
function actorOf(story: Story, side: Side, claim: Claim): string | null {
  const subject = subjectOf(claim);
  if (subject === null || unresolved(story, side, subject)) return null;
  const key = referentOf(story, side, subject);
  return key.startsWith("@") || /^\p{Lu}/u.test(wordsOf(story, side, subject.head)) ? key : null;
}

function thingsOf(story: Story, side: Side, claim: Claim): string[] {
  const phrases: readonly Phrase[] = [
    ...(claim.target === null ? [] : [claim.target]),
    ...claim.obliques
      .filter(({ preposition }) => preposition === "for" || preposition === "of")
      .map(({ phrase }) => phrase),
  ];
  return phrases.map((phrase) => referentOf(story, side, phrase));
}
