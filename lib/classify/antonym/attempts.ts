/**
 * What one report tells to be tried and the other to be done: the story has moved on.
 * a: "Crews were struggling to restore power." b: "Power was restored." -> antonym, developing
 */
import { kinOf } from "../../align/terms.ts";
import { attemptVerbs } from "../../lexicon/opposites.ts";
import type { Claim, Side } from "../../model.ts";
import { overlaps } from "../../text/span.ts";
import { wordsOfClaim } from "../claim-pairs.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { sameCompany } from "../sameness.ts";
import { keysOf } from "./states/things.ts";
import { otherSide, quoted, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Closeness of the sentences from which the rule for certainty compares an attempt with the deed. */
const comparedElsewhere = 1.3;

/** Most pairs of an attempt and a deed on one thing that are compared. */
const mostPairs = 100;

export function attempts(story: Story): Judgement[] {
  const tried = { a: byDeed(story, "a", isTried), b: byDeed(story, "b", isTried) };
  const done = { a: byDeed(story, "a", isDone), b: byDeed(story, "b", isDone) };
  return (["a", "b"] as const).flatMap((side) => {
    const other = otherSide(side);
    return [...tried[side]].flatMap(([key, own]) => {
      const deeds = done[other].get(key) ?? [];
      // Who tells of the deed as well has not been overtaken.
      if (done[side].has(key) || own.length * deeds.length > mostPairs) return [];
      return flatMap(own, (attempt) => {
        const [deed] = deeds;
        return deed === undefined || isComparedElsewhere(story, side, attempt) ? [] : judge(story, side, attempt, deed);
      });
    });
  });
}

/** Whether a sentence that surely tells the same has the deed: there it is a matter of certainty. */
function isComparedElsewhere({ pairs }: Story, side: Side, attempt: Claim): boolean {
  const other = otherSide(side);
  return pairs.some(
    (pair) =>
      pair.closeness >= comparedElsewhere &&
      pair[side].index === attempt.sentence &&
      pair[other].claims.some(({ verb, finite }) => finite && kinOf(verb) === kinOf(attempt.verb)),
  );
}

function judge(story: Story, side: Side, attempt: Claim, deed: Claim): Judgement[] {
  const a = side === "a" ? attempt : deed;
  const b = side === "a" ? deed : attempt;
  if (a.target === null || b.target === null) return [];
  const things = { a: { phrase: a.target, sentence: a.sentence }, b: { phrase: b.target, sentence: b.sentence } };
  if (!sameCompany(story, things.a, things.b)) return [];
  const evidence = { a: wordsOfClaim(a), b: wordsOfClaim(b) };
  const told = (one: Claim, at: Side): string =>
    `${one === attempt ? "being tried" : "done"} in ${at.toUpperCase()} (${quoted(story, at, evidence[at])})`;
  return [
    {
      relation: "conflict",
      confidence: "medium",
      sentences: { a: a.sentence, b: b.sentence },
      evidence,
      reason: `Told as ${told(a, "a")} and as ${told(b, "b")}.`,
      developing: true,
    },
  ];
}

function byDeed(
  story: Story,
  side: Side,
  isWanted: (story: Story, side: Side, claim: Claim) => boolean,
): Map<string, Claim[]> {
  const keyed = flatMap(story.claims[side], (claim) => {
    if (claim.target === null || claim.polarity === "negated" || !isWanted(story, side, claim)) return [];
    return keysOf(story, side, claim.target).map((thing) => ({ key: `${kinOf(claim.verb)} ${thing}`, claim }));
  });
  return new Map([...groupBy(keyed, ({ key }) => key)].map(([key, all]) => [key, all.map(({ claim }) => claim)]));
}

/** "were struggling to restore": an infinitive behind a verb of trying. */
function isTried(story: Story, side: Side, { finite, certainty, predicate, sentence }: Claim): boolean {
  if (finite || certainty !== "possible") return false;
  const tokens = story.sentences[side][sentence]?.tokens ?? [];
  return tokens.some(({ lemma, tag, span }) => tag === "VERB" && attemptVerbs.has(lemma) && overlaps(span, predicate));
}

function isDone(_story: Story, _side: Side, { finite, certainty }: Claim): boolean {
  return finite && (certainty === "asserted" || certainty === "reported");
}
