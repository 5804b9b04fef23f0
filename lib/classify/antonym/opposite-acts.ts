/**
 * Opposite acts of one actor towards one target.
 * a: "The union accepted the offer." b: "The union rejected the offer." -> antonym
 */
import { answersOf, type Answer } from "../../lexicon/opposites.ts";
import type { Claim } from "../../model.ts";
import { wordsOfClaim, type ClaimPair } from "../claim-pairs.ts";
import type { Judgement } from "../rule.ts";
import { atOtherTimes } from "./bindings.ts";
import { areOthers } from "./other-things.ts";
import { turned } from "./states/state.ts";
import { recurring } from "./states/vouching.ts";
import { inBoth, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

export function oppositeActs(story: Story): Judgement[] {
  return flatMap(story.claimPairs, (pair) => judge(story, pair));
}

/**
 * Closeness from which an actor's opposite acts are held to be about one thing: when targets are told, when none is. In
 * "denied that the ship was overloaded", "confirmed that ..." what was said is a clause, and likeness must vouch for it; so it
 * must for a title that one man lost and won.
 */
const sameAct = 1;
const sameClause = 2;

function judge(story: Story, pair: ClaimPair): Judgement[] {
  const { a, b } = pair;
  if (!pair.sameActor || a.passive || (a.target === null) !== (b.target === null)) return [];
  const answers = { a: actOf(a), b: actOf(b) };
  const opposite = answers.a.find((x) => answers.b.some((y) => x.question === y.question && x.pole !== y.pole));
  if (opposite === undefined) return [];
  const again = recurring.has(opposite.question);
  if (again && ((a.target !== null && !pair.sameTarget) || atOtherTimes(story, a, b))) return [];
  const least = again || a.target === null ? sameClause : pair.sameTarget ? 0 : sameAct;
  if (pair.closeness < least) return [];
  const things = { a: a.target ?? a.actor, b: b.target ?? b.actor };
  if (things.a === null || things.b === null) return [];
  const told = { a: { ...a, thing: things.a, words: a.predicate }, b: { ...b, thing: things.b, words: b.predicate } };
  if (areOthers(story, told.a, told.b)) return [];
  const evidence = { a: wordsOfClaim(a), b: wordsOfClaim(b) };
  const reason = `Opposite acts: ${inBoth(story, evidence.a, evidence.b)}.`;
  const sentences = { a: a.sentence, b: b.sentence };
  return [{ relation: "conflict", confidence: "medium", sentences, evidence, reason, developing: false }];
}

/** What a clause answers by its verb, if it tells a fact. */
function actOf(claim: Claim): readonly Answer[] {
  if (claim.certainty !== "asserted" && claim.certainty !== "reported") return [];
  const negated = claim.polarity === "negated";
  return answersOf(claim.verb).flatMap((answer) =>
    !negated ? [answer] : answer.kind === "exclusive" ? [turned(answer)] : [],
  );
}
