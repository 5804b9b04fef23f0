/**
 * The same act with actor and target exchanged, which similarity of words cannot see.
 * a: "The army accused the rebels of shelling." b: "The rebels accused the army of shelling." -> role
 */
import type { Claim } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { wordsOfClaim } from "../claim-pairs.ts";
import type { Judgement, Rule } from "../rule.ts";
import { sameReferent } from "../sameness.ts";
import { quoted, type Story } from "../story.ts";

export const role: Rule = {
  type: "role",
  judge: (story) =>
    story.claimPairs.flatMap(({ a, b, closeness }): Judgement[] => {
      if (a.verb !== b.verb || a.polarity !== b.polarity || closeness < 1 || !exchanged(story, a, b)) return [];
      const evidence = { a: withActor(a), b: withActor(b) };
      return [
        {
          relation: "conflict",
          confidence: "high",
          sentences: { a: a.sentence, b: b.sentence },
          evidence,
          reason: `Who did it to whom is exchanged: ${quoted(story, "a", evidence.a)} in A, ${quoted(story, "b", evidence.b)} in B.`,
          developing: false,
        },
      ];
    }),
};

/** Both clauses name both, the one's actor is the other's target, and the two are not the same. */
function exchanged(story: Story, a: Claim, b: Claim): boolean {
  if (a.actor === null || a.target === null || b.actor === null || b.target === null) return false;
  const first = {
    actor: { phrase: a.actor, sentence: a.sentence },
    target: { phrase: a.target, sentence: a.sentence },
  };
  const second = {
    actor: { phrase: b.actor, sentence: b.sentence },
    target: { phrase: b.target, sentence: b.sentence },
  };
  return (
    sameReferent(story, first.actor, second.target) &&
    sameReferent(story, first.target, second.actor) &&
    !sameReferent(story, first.actor, second.actor)
  );
}

function withActor(claim: Claim): Claim["predicate"] {
  const words = wordsOfClaim(claim);
  return claim.actor === null ? words : cover(words, claim.actor.span);
}
