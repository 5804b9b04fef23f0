/** Whether a clause is told or denied, and how surely. */
import {
  conditionals,
  plannedAuxiliaries,
  planningVerbs,
  possibleAdverbs,
  possibleAuxiliaries,
  reportedAdverbs,
  reportedPassives,
  tryingVerbs,
} from "../../lexicon/certainty.ts";
import { denials, implicitNegatives, nearNegators, negativeDeterminers, preventers } from "../../lexicon/negation.ts";
import type { Certainty, Polarity, Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import type { Clause } from "./clause.ts";

/**
 * Affirmed or negated, by the words that scope over the verb: "did not sign", "no deal was reached", "reached no deal",
 * "there is no room", "failed to sign", "without signing". Two of them cancel: "did not refuse to sign" is affirmed.
 */
export function polarityOf(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): Polarity {
  let negated = clause.group.negated;
  if (clause.subject !== null && nearNegators.has(tokens[clause.subject.first - 1]?.norm ?? "")) negated = true;
  if (isNone(tokens, clause.subject) || isNone(tokens, clause.object)) negated = true;
  if (clause.complement !== null && isNone(tokens, clause.complement)) negated = true;
  // "is not over", "was no longer safe": the negation stands between the copula and what it says.
  if (!negated && clause.complement !== null)
    negated = hasNegatorBetween(tokens, clause.group.main, clause.complement.first);
  if (clause.kind === "controlled" && turnsRound(tokens, clauses, clause)) negated = !negated;
  return negated ? "negated" : "affirmed";
}

function isNone(tokens: readonly Token[], chunk: Chunk | null): boolean {
  if (chunk === null) return false;
  for (let at = chunk.first; at <= chunk.last; at += 1)
    if (negativeDeterminers.has(tokens[at]?.norm ?? "")) return true;
  return false;
}

function hasNegatorBetween(tokens: readonly Token[], after: number, before: number): boolean {
  for (let at = after + 1; at < before; at += 1) {
    const norm = tokens[at]?.norm ?? "";
    if (norm === "not" || norm === "n't" || norm === "never" || (norm === "no" && tokens[at + 1]?.norm === "longer"))
      return true;
  }
  return false;
}

/** Verbs that govern one another: "refused to agree to try to sign" has three. More are no prose, and would never end. */
export const longestChain = 12;

function turnsRound(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  steps = longestChain,
): boolean {
  const opener = clause.opener === null ? undefined : tokens[clause.opener]?.norm;
  if (opener === "without") return true;
  const governor = clause.governor === null ? undefined : clauses[clause.governor];
  if (governor === undefined) return false;
  const lemma = governor.group.lemma;
  if (opener === "from") return preventers.has(lemma) !== governor.group.negated;
  const implicit = implicitNegatives.has(lemma);
  if (opener !== undefined && opener !== "that") return false;
  const outer = governor.kind === "controlled" && steps > 0 && turnsRound(tokens, clauses, governor, steps - 1);
  return (implicit !== governor.group.negated) !== outer;
}

/** How sure the report makes the clause: the weakest of what its words allow. */
export function certaintyOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  steps = longestChain,
): Certainty {
  const governor = clause.governor === null ? undefined : clauses[clause.governor];
  const opener = clause.opener === null ? undefined : tokens[clause.opener];
  if (isCondition(tokens, clause.opener)) return "conditional";
  if (isDenied(tokens, clause, governor, opener?.norm)) return "denied";
  for (const adverb of adverbsOf(tokens, clause)) {
    const word = tokens[adverb]?.norm ?? "";
    if (reportedAdverbs.has(word)) return "reported";
    if (possibleAdverbs.has(word)) return "possible";
  }
  for (const auxiliary of clause.group.auxiliaries) {
    const word = tokens[auxiliary]?.norm ?? "";
    if (plannedAuxiliaries.has(word)) return "planned";
    if (possibleAuxiliaries.has(word)) return "possible";
  }
  const lemma = clause.group.lemma;
  // "is feared dead": what follows the passive is only feared.
  if (
    clause.group.passive &&
    clause.kind === "finite" &&
    (lemma === "fear" || lemma === "presume" || lemma === "rumor")
  )
    return "reported";
  // "is to visit": a be with an infinitive is a plan.
  if (clause.kind === "controlled" && governor !== undefined && opener === undefined && steps > 0) {
    return controlled(tokens, clauses, governor, steps);
  }
  return "asserted";
}

/** The adverbs of the verb group and the one that opens the clause: "Reportedly, the envoys left". */
function adverbsOf(tokens: readonly Token[], clause: Clause): readonly number[] {
  if (clause.subject === null) return clause.group.adverbs;
  const before = tokens[clause.subject.first - 1]?.norm === "," ? clause.subject.first - 2 : clause.subject.first - 1;
  return tokens[before]?.tag === "ADV" ? [...clause.group.adverbs, before] : clause.group.adverbs;
}

function controlled(tokens: readonly Token[], clauses: readonly Clause[], governor: Clause, steps: number): Certainty {
  const lemma = governor.group.lemma;
  if (governor.group.passive && reportedPassives.has(lemma)) return "reported";
  if (governor.group.passive && lemma === "expect") return "planned";
  if (lemma === "be" || planningVerbs.has(lemma)) return "planned";
  if (tryingVerbs.has(lemma)) return "possible";
  return certaintyOf(tokens, clauses, governor, steps - 1);
}

function isCondition(tokens: readonly Token[], opener: number | null): boolean {
  if (opener === null) return false;
  const word = tokens[opener]?.norm ?? "";
  if (conditionals.has(word)) return true;
  // "as long as", "so long as": the clause opens at the last word of the three.
  return word === "as" && tokens[opener - 1]?.norm === "long";
}

function isDenied(
  tokens: readonly Token[],
  clause: Clause,
  governor: Clause | undefined,
  opener: string | undefined,
): boolean {
  if (governor === undefined || governor.group.negated) return false;
  if (!denials.has(governor.group.lemma)) return false;
  const { form } = clause.group;
  return (
    opener === "that" ||
    (opener === undefined && clause.kind === "finite") ||
    (clause.kind === "controlled" && form === "gerund")
  );
}
