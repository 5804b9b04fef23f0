/** When two clauses, one told and one denied, are of one deed. */
import { kinOf } from "../../align/terms.ts";
import { relateTimes } from "../../extract/times/time-relation.ts";
import { clauseSayings } from "../../lexicon/saying.ts";
import { meaningsOf } from "../../lexicon/wordnet.ts";
import type { Claim, Phrase, Side } from "../../model.ts";
import { otherInstance } from "../number/instances.ts";
import type { ClaimPair } from "../claim-pairs.ts";
import { referentOf, sameReferent, unresolved } from "../sameness.ts";
import { otherSide, wordsOf, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Closeness of the sentences from which a deed is held for the same though only who did it, or only to whom, is told of both. */
export const closeEnough = 1;

/** By what two clauses are of one deed: who did it `and` to whom, who did what takes no object, to whom, or who did it where. */
export type Ground = "both" | "alone" | "target" | "oblique";

/** By what two clauses with one verb are of one deed, or `null`. */
export function sameDeed(story: Story, pair: ClaimPair): Ground | null {
  const { a, b } = pair;
  if (!sameVerb(a, b) || isSaying(story, pair)) return null;
  // "is not over" against "is ready": a copula denies its complement, not being.
  if (a.verb === "be" && (a.complement === null || a.complement.lemma !== b.complement?.lemma)) return null;
  const ground = groundOf(story, pair);
  // Verbs that share no more than a meaning must share the rest.
  return kinOf(a.verb) === kinOf(b.verb) || ground === "both" || ground === "alone" ? ground : null;
}

function groundOf(story: Story, { a, b, closeness, sameActor, sameTarget }: ClaimPair): Ground | null {
  if (areApart(story, a, b) || areElsewhere(story, a, b) || areOfAnother(story, a, b)) return null;
  if (sameActor && sameTarget) return "both";
  if (closeness < closeEnough) return null;
  if (sameActor && a.target === null && b.target === null) return "alone";
  if (sameTarget && !areByOthers(story, a, b)) return "target";
  const isOtherThing = a.target !== null && b.target !== null && !sameTarget;
  return sameActor && !isOtherThing && shareThing(story, a, b) ? "oblique" : null;
}

/** Whether the sentences tell of two times: what was not done on Monday may have been done on Tuesday. */
export function areApart(story: Story, a: Claim, b: Claim): boolean {
  const first = story.sentences.a[a.sentence];
  const second = story.sentences.b[b.sentence];
  if (first === undefined || second === undefined) return false;
  if (otherInstance({ a: first, b: second, closeness: 1 })) return true;
  const related = flatMap(first.times, (time) => second.times.map((other) => relateTimes(time, other)));
  if (related.includes("conflict") && !related.includes("same")) return true;
  // "will not run for mayor" does not deny "ran for mayor in 2015".
  const [planned, told] = a.certainty === "planned" ? [a, second] : [b, first];
  const isPlan = planned.certainty === "planned" && a.certainty !== b.certainty;
  return isPlan && told.times.some(({ year }) => year !== null);
}

/** One verb, or two that share a meaning: "freed" and "released". */
function sameVerb(a: Claim, b: Claim): boolean {
  if (kinOf(a.verb) === kinOf(b.verb)) return true;
  if (stepsOfCases.has(a.verb) && stepsOfCases.has(b.verb)) return false;
  const there = new Set(meaningsOf(b.verb));
  return meaningsOf(a.verb).some((meaning) => there.has(meaning));
}

/** Two steps of a case, to which dictionaries give one meaning: who was convicted may have yet to be sentenced. */
const stepsOfCases: ReadonlySet<string> = new Set(["convict", "sentence"]);

/** What someone did not say is other words than those he said; but responsibility is claimed, or not. */
function isSaying(story: Story, { a, b, sameTarget }: ClaimPair): boolean {
  if (!clauseSayings.has(a.verb) && !clauseSayings.has(b.verb)) return false;
  if (plainSayings.has(a.verb) || plainSayings.has(b.verb)) return true;
  return !sameTarget && !(isRuledOut(story, "a", a) && isRuledOut(story, "b", b));
}

/** Verbs of saying whose object is never more than the words: "said so". */
const plainSayings: ReadonlySet<string> = new Set(["add", "ask", "comment", "say", "tell"]);

/** "ruled out terrorism": no saying, whatever "ruled" is. */
function isRuledOut(story: Story, side: Side, claim: Claim): boolean {
  const tokens = story.readings[side].tokens[claim.sentence] ?? [];
  const after = tokens.find(({ span }) => span.start >= claim.predicate.end);
  return claim.verb === "rule" && (after?.norm === "out" || /\bout$/.test(wordsOf(story, side, claim.predicate)));
}

/** Whether another does it: who does it in one sentence is nowhere in the other. "No one" is nobody else. */
function areByOthers(story: Story, a: Claim, b: Claim): boolean {
  if ([a.actor, b.actor].some((actor) => actor !== null && noOne.has(actor.lemma))) return false;
  if (a.actor === null || b.actor === null) return a.actor !== b.actor && !(a.passive && b.passive);
  const who = { a: { phrase: a.actor, sentence: a.sentence }, b: { phrase: b.actor, sentence: b.sentence } };
  // "the Peruvian minister" is another than "the Bolivian minister".
  if (referentOf(story, "a", a.actor) === referentOf(story, "b", b.actor)) return !sameReferent(story, who.a, who.b);
  return !standsIn(story, "a", a.actor, b.sentence) && !standsIn(story, "b", b.actor, a.sentence);
}

const noOne: ReadonlySet<string> = new Set(["nobody", "none", "one"]);

function standsIn(story: Story, side: Side, phrase: Phrase, sentence: number): boolean {
  if (unresolved(story, side, phrase)) return false;
  const other = otherSide(side);
  const tokens = story.readings[other].tokens[sentence] ?? [];
  if (tokens.some(({ lemma }) => kinOf(lemma) === kinOf(phrase.lemma))) return true;
  const entity = story.sharedEntity(side, phrase.entity);
  return entity !== null && story.entitiesIn(other, sentence).some((one) => one.entity === entity);
}

/** Whether two clauses have a thing or place in common that is not who does it. */
export function shareThing(story: Story, a: Claim, b: Claim): boolean {
  const phrases = (claim: Claim): readonly Phrase[] => [
    ...(claim.target === null ? [] : [claim.target]),
    ...claim.obliques.map(({ phrase }) => phrase),
  ];
  const there = new Set(phrases(b).map((phrase) => referentOf(story, "b", phrase)));
  return phrases(a).some((phrase) => there.has(referentOf(story, "a", phrase)));
}

/** Whether one tells it of another beside the one the story is of: "the club", "two other clubs". */
function areOfAnother(story: Story, a: Claim, b: Claim): boolean {
  const isAnother = (side: Side, phrase: Phrase | null): boolean =>
    phrase !== null && another.test(wordsOf(story, side, phrase.span));
  return isAnother("a", a.actor) !== isAnother("b", b.actor) || isAnother("a", a.target) !== isAnother("b", b.target);
}

const another =
  /^(?:(?:the|a|an|one|two|three|four|five|six|some|several|many|all)\s)*(?:another|other|others|rival)\b/i;

const placing: ReadonlySet<string> = new Set(["at", "in", "near", "outside"]);

/** Whether each names where it was done, and no two of the names are the same: "in Malta", "in Cyprus". */
function areElsewhere(story: Story, a: Claim, b: Claim): boolean {
  const places = (side: Side, { obliques }: Claim): string[] =>
    obliques.flatMap(({ preposition, phrase }) =>
      placing.has(preposition) &&
      /^\p{Lu}/u.test(wordsOf(story, side, phrase.head)) &&
      story.readings[side].entities[phrase.entity ?? -1]?.kind === "place"
        ? [referentOf(story, side, phrase)]
        : [],
    );
  const [here, there] = [places("a", a), places("b", b)];
  return here.length > 0 && there.length > 0 && !here.some((place) => there.includes(place));
}
