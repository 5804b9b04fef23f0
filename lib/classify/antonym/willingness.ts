/**
 * One act that the same person agreed to in one report and refused in the other.
 * a: "She refused to be photographed." b: "She agreed to be photographed." -> antonym
 */
import { unwillingVerbs, willingVerbs } from "../../lexicon/opposites.ts";
import type { Claim, Side } from "../../model.ts";
import { overlaps } from "../../text/span.ts";
import { wordsOfClaim, type ClaimPair } from "../claim-pairs.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

export function willingness(story: Story): Judgement[] {
  return flatMap(story.claimPairs, (pair) => judge(story, pair));
}

function judge(story: Story, { a, b, sameActor, sameTarget }: ClaimPair): Judgement[] {
  if (a.verb !== b.verb || a.finite || b.finite || !sameActor || a.polarity === b.polarity) return [];
  const alone = (a.passive || a.target === null) && (b.passive || b.target === null);
  if (!alone && !sameTarget) return [];
  if (
    !(isWilling(story, "a", a) && isUnwilling(story, "b", b)) &&
    !(isUnwilling(story, "a", a) && isWilling(story, "b", b))
  )
    return [];
  const evidence = {
    a: wordsOfClaim({ ...a, target: a.passive ? null : a.target }),
    b: wordsOfClaim({ ...b, target: b.passive ? null : b.target }),
  };
  return [
    {
      relation: "conflict",
      confidence: "medium",
      sentences: { a: a.sentence, b: b.sentence },
      evidence,
      reason: `Willing in one and unwilling in the other: ${inBoth(story, evidence.a, evidence.b)}.`,
      developing: false,
    },
  ];
}

function isWilling(story: Story, side: Side, claim: Claim): boolean {
  return claim.polarity === "affirmed" && isLedBy(story, side, claim, willingVerbs);
}

function isUnwilling(story: Story, side: Side, claim: Claim): boolean {
  return claim.polarity === "negated" && isLedBy(story, side, claim, unwillingVerbs);
}

/** Whether the group of the verb begins with one of some verbs: "refused to be photographed". */
function isLedBy(story: Story, side: Side, { predicate, sentence }: Claim, verbs: ReadonlySet<string>): boolean {
  const tokens = story.sentences[side][sentence]?.tokens ?? [];
  return tokens.some(({ lemma, tag, span }) => tag === "VERB" && verbs.has(lemma) && overlaps(span, predicate));
}
