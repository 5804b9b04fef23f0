/**
 * The same act told as done and as not done.
 * a: "The minister signed the treaty." b: "The minister did not sign the treaty." -> polarity
 */
import { clauseSayings } from "../../lexicon/saying.ts";
import type { Claim, Side } from "../../model.ts";
import { wordsOfClaim, type ClaimPair } from "../claim-pairs.ts";
import type { Judgement, Rule } from "../rule.ts";
import { quoted, wordsOf, type Story } from "../story.ts";

/** Closeness of the sentences from which an act with the same actor, but no target told, is held for the same act. */
const closeEnough = 1;

export const polarity: Rule = {
  type: "polarity",
  judge: (story) => story.claimPairs.flatMap((pair) => judge(story, pair)),
};

function judge(story: Story, pair: ClaimPair): Judgement[] {
  const { a, b } = pair;
  if (a.verb !== b.verb || a.polarity === b.polarity || !pair.sameActor || !asFact(a) || !asFact(b)) return [];
  // What someone did not say is other words than those he said.
  if (clauseSayings.has(a.verb)) return [];
  // "is not over" against "is ready": a copula denies its complement, not being.
  if (a.verb === "be" && (a.complement === null || a.complement.lemma !== b.complement?.lemma)) return [];
  const alone = a.target === null && b.target === null;
  if (!(pair.sameTarget || (alone && pair.closeness >= closeEnough))) return [];
  const evidence = { a: wordsOfClaim(a), b: wordsOfClaim(b) };
  return [
    {
      relation: "conflict",
      confidence: pair.closeness >= closeEnough ? "high" : "medium",
      sentences: { a: a.sentence, b: b.sentence },
      evidence,
      reason: `Told as done in one and as not done in the other: ${quoted(story, "a", evidence.a)} in A, ${quoted(story, "b", evidence.b)} in B.`,
      // "had not yet reached": what has not happened so far may have by the time of the other report.
      developing: tellsYet(story, "a", a) || tellsYet(story, "b", b),
    },
  ];
}

/** Whether the clause tells what is or was, not what may or will be. */
function asFact(claim: Claim): boolean {
  return claim.certainty === "asserted" || claim.certainty === "reported";
}

function tellsYet(story: Story, side: Side, claim: Claim): boolean {
  return /\byet\b/.test(wordsOf(story, side, claim.predicate));
}
