/** Claims as tests write them. */
import { claimsOf } from "../../lib/extract/clauses/claims.ts";
import type { Claim, Phrase } from "../../lib/model.ts";
import type { Passage } from "../../lib/text/passage.ts";
import { passageOf } from "./passage-of.ts";

/** "actor > verb > target", a passive marked by *, a negated clause by "not", an uncertain one by its certainty in front. */
function written({ text }: Passage, claim: Claim): string {
  const words = (phrase: Phrase | null): string =>
    phrase === null ? "-" : text.slice(phrase.span.start, phrase.span.end);
  const complement = claim.complement === null ? [] : [`= ${words(claim.complement)}`];
  return [
    ...(claim.certainty === "asserted" ? [] : [`${claim.certainty}:`]),
    words(claim.actor),
    ">",
    ...(claim.polarity === "negated" ? ["not"] : []),
    claim.verb + (claim.passive ? "*" : ""),
    ...(claim.complement === null || claim.target !== null ? [">", words(claim.target)] : []),
    ...complement,
  ].join(" ");
}

/** The claims of one sentence, in that notation. */
export function toldClaims(sentence: string): string[] {
  const passage = passageOf([[sentence]]);
  return claimsOf(passage, () => null, []).map((claim) => written(passage, claim));
}
