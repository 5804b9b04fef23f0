/** Causes of which a report says that nobody tells or knows them. */
import { causeNouns, nounEffects, tellings, unknowns } from "../../lexicon/causes.ts";
import { anySayings } from "../../lexicon/saying.ts";
import type { Claim, Token } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { effectOf, tokensIn, type Cause } from "./cause.ts";
import { flatMap } from "../../text/flat-map.ts";

/** "did not say why Holm was suspended", "the cause of the blast is not known". */
export function untoldCauses(tokens: readonly Token[], claims: readonly Claim[], sentence: number): Cause[] {
  return flatMap(claims, (claim): Cause[] => {
    const why = tokens.find(({ norm, span }) => norm === "why" && span.start >= claim.predicate.end);
    if (claim.polarity === "negated" && anySayings.has(claim.verb) && why !== undefined) {
      const reasoned = claims.find(({ predicate, verb }) => predicate.start > why.span.start && verb !== "be");
      const effect = reasoned === undefined ? null : effectOf(reasoned, tokens);
      if (effect === null) return [];
      return [{ sentence, effect, tie: "unknown", span: cover(claim.predicate, why.span), words: [], hedged: false }];
    }
    const subject = claim.actor ?? claim.target;
    if (subject === null || !causeNouns.has(subject.lemma)) return [];
    const denied = claim.polarity === "negated" && tellings.has(claim.verb);
    const open = [claim.complement, ...claim.obliques.map(({ phrase }) => phrase)];
    if (!denied && !open.some((phrase) => phrase !== null && unknowns.has(phrase.lemma))) return [];
    const noun = tokensIn(tokens, { start: subject.span.start, end: claim.predicate.start }).find(({ lemma }) =>
      nounEffects.has(lemma),
    );
    if (noun === undefined) return [];
    const effect = { lemma: noun.lemma, participant: null };
    return [{ sentence, effect, tie: "unknown", span: claim.span, words: [], hedged: false }];
  });
}
