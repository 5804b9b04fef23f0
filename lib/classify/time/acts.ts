/** Two times of one act, wherever the clauses stand. a: "The crew left Karo on Monday" ... b: "the crew left Karo on Friday" */
import { kinOf } from "../../align/terms.ts";
import { relateTimes } from "../../extract/times/time-relation.ts";
import { clauseSayings } from "../../lexicon/saying.ts";
import type { Claim, Side, Time } from "../../model.ts";
import type { ClaimPair } from "../claim-pairs.ts";
import { conflictOf } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";
import { contains } from "../../text/span.ts";
import { keyOf } from "./occasion-heads.ts";
import { tellsAnother } from "./occasions.ts";
import { shortestAround } from "./dated-events.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Verbs of no one act: what is, has or plays does so on many days. */
const empty = new Set(["be", "become", "do", "go", "have", "make", "play", "see", "take", "win"]);

/** Verbs of what one does on many days, and of measures that are taken anew each month. */
const repeated = new Set([
  "appear",
  "climb",
  "cut",
  "decline",
  "drop",
  "fall",
  "gather",
  "grow",
  "increase",
  "lift",
  "lose",
  "meet",
  "move",
  "raise",
  "release",
  "return",
  "rise",
  "send",
  "speak",
  "talk",
  "travel",
  "visit",
  "work",
]);

/** Compares the times of clauses with the same verb, actor and target, where each clause tells one time. */
export function judgeActs(story: Story): Judgement[] {
  const times = { a: timesByClaim(story, "a"), b: timesByClaim(story, "b") };
  return flatMap(story.claimPairs, (pair): Judgement[] => {
    const [inA, inB] = [times.a.get(pair.a), times.b.get(pair.b)];
    const [a, b] = [inA?.[0], inB?.[0]];
    if (a === undefined || b === undefined || inA?.length !== 1 || inB?.length !== 1 || !isOneAct(pair)) return [];
    if (relateTimes(a, b) !== "conflict" || isOther(story, "a", pair.a) || isOther(story, "b", pair.b)) return [];
    if (tellsBeside(story, "a", a, b) || tellsBeside(story, "b", b, a)) return [];
    if (tellsToo(times.a, pair.a, a, b) || tellsToo(times.b, pair.b, b, a)) return [];
    return [conflictOf(a, b, "medium", `When it was ("${pair.a.verb}"): ${inBoth(story, a.span, b.span)}.`)];
  });
}

function isEmpty(verb: string): boolean {
  return empty.has(verb) || clauseSayings.has(verb);
}

function isOneAct({ a, b, sameActor, sameTarget }: ClaimPair): boolean {
  if (kinOf(a.verb) !== kinOf(b.verb) || isEmpty(a.verb) || isEmpty(b.verb)) return false;
  if (a.polarity !== b.polarity || a.certainty !== b.certainty) return false;
  // None of the two who are told in both may be another; the verb alone, of one that is told, may come again.
  const [actors, targets] = [a.actor !== null && b.actor !== null, a.target !== null && b.target !== null];
  if (sameActor && sameTarget) return true;
  if (repeated.has(a.verb) || repeated.has(b.verb)) return false;
  return (sameTarget && !actors) || (sameActor && !targets && a.target === b.target);
}

/** Whether a sentence tells the other's time too: "on Monday in Karo and on Tuesday in Lund". */
function tellsBeside(story: Story, side: Side, own: Time, other: Time): boolean {
  const times = story.sentences[side][own.sentence]?.times ?? [];
  return times.some((time) => time !== own && isFit(time, other));
}

function isFit(a: Time, b: Time): boolean {
  return ["compatible", "same"].includes(relateTimes(a, b));
}

/** Whether a report tells the other's time of the same verb elsewhere: then it tells of two acts, or doubts itself. */
function tellsToo(times: ReadonlyMap<Claim, readonly Time[]>, claim: Claim, own: Time, other: Time): boolean {
  return [...times].some(
    ([{ verb }, all]) => kinOf(verb) === kinOf(claim.verb) && all.some((time) => time !== own && isFit(time, other)),
  );
}

/** "Killed in a second attack": one of several. */
function isOther(story: Story, side: Side, { sentence, span, actor, target }: Claim): boolean {
  const tokens = story.sentences[side][sentence]?.tokens ?? [];
  return tellsAnother(
    tokens.filter((token) => contains(span, token.span)),
    new Set([actor, target].flatMap((phrase) => (phrase === null ? [] : [keyOf(phrase.lemma)]))),
  );
}

function timesByClaim(story: Story, side: Side): Map<Claim, Time[]> {
  const found = new Map<Claim, Time[]>();
  for (const { claims, times } of story.sentences[side]) {
    for (const time of times) {
      const claim = shortestAround(claims, time.span);
      if (claim !== null) found.set(claim, [...(found.get(claim) ?? []), time]);
    }
  }
  return found;
}
