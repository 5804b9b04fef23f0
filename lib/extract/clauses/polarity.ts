/** Whether a clause is told or denied. */
import {
  attemptNouns,
  implicitNegatives,
  nearNegators,
  negativeAdjectives,
  negativeBeforeOf,
  negativeDeterminers,
  negativeOpeners,
  preventers,
  wholes,
} from "../../lexicon/negation.ts";
import type { Polarity, Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import type { Clause, PrepositionPart } from "./clause.ts";

/**
 * Affirmed or negated, by the words that scope over the verb: "did not sign", "no deal was reached", "reached no deal",
 * "there is no room", "failed to sign", "without signing". Two of them cancel: "did not refuse to sign" is affirmed.
 */
export function polarityOf(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): Polarity {
  let negated = clause.group.negated || isDeniedBefore(tokens, clause.subject);
  negated ||= isNone(tokens, clause.subject) || isNone(tokens, clause.object) || isNone(tokens, clause.complement);
  negated ||= clause.group.passive && clause.obliques.some((one) => isNobodyDoing(tokens, one));
  // "is not over", "was no longer safe": the negation stands between the copula and what it says.
  if (!negated && clause.complement !== null)
    negated = hasNegatorBetween(tokens, clause.group.main, clause.complement.first);
  if (clause.kind === "controlled" && turnsRound(tokens, clauses, clause)) negated = !negated;
  return negated ? "negated" : "affirmed";
}

/** "Hardly anyone signed", "Not one rebel signed", "Not all of the rebels signed". */
function isDeniedBefore(tokens: readonly Token[], subject: Chunk | null): boolean {
  if (subject === null) return false;
  // "all of the rebels": the share stands before the noun phrase.
  const first = tokens[subject.first - 1]?.norm === "of" ? subject.first - 2 : subject.first;
  const before = tokens[first - 1]?.norm;
  if (before === undefined) return false;
  return nearNegators.has(before) || (before === "not" && (first === 1 || wholes.has(tokens[first]?.norm ?? "")));
}

/** "by neither side", "by none of them": who does it is nobody. */
function isNobodyDoing(tokens: readonly Token[], { preposition, nominal }: PrepositionPart): boolean {
  return tokens[preposition]?.norm === "by" && isNone(tokens, nominal);
}

/** "no deal", "neither the army nor the rebels", "neither of the sides"; but "no fewer than 12" are 12. */
function isNone(tokens: readonly Token[], chunk: Chunk | null): boolean {
  if (chunk === null) return false;
  const before = tokens[chunk.first - 1]?.norm;
  if (before === "neither" || (before === "of" && tokens[chunk.first - 2]?.norm === "neither")) return true;
  for (let at = chunk.first; at <= chunk.last; at += 1)
    if (negativeDeterminers.has(tokens[at]?.norm ?? "")) return !bounding.has(tokens[at + 1]?.norm ?? "");
  return false;
}

/** Words that make a lower bound of "no". */
const bounding: ReadonlySet<string> = new Set(["fewer", "less"]);

function hasNegatorBetween(tokens: readonly Token[], after: number, before: number): boolean {
  for (let at = after + 1; at < before; at += 1) {
    const norm = tokens[at]?.norm ?? "";
    if (
      norm === "not" ||
      norm === "n't" ||
      norm === "never" ||
      norm === "neither" ||
      (norm === "no" && tokens[at + 1]?.norm === "longer")
    )
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
  if (opener !== undefined && negativeOpeners.has(opener)) return true;
  if (opener === "of" && negativeBeforeOf.has(tokens[(clause.opener ?? 0) - 1]?.norm ?? "")) return true;
  const governor = clause.governor === null ? undefined : clauses[clause.governor];
  if (governor === undefined) return false;
  const lemma = governor.group.lemma;
  if (opener === "from") return preventers.has(lemma) !== governor.group.negated;
  if (opener !== undefined && opener !== "that") return false;
  // "They urged us to sign" is none of what "They did not urge us" denies: another's deed keeps its own polarity.
  const own = clause.subject === governor.subject;
  const implicit =
    implicitNegatives.has(lemma) ||
    isYet(tokens, clause) ||
    isNegativeState(tokens, governor) ||
    isUntried(tokens, governor);
  const outer = own && governor.kind === "controlled" && steps > 0 && turnsRound(tokens, clauses, governor, steps - 1);
  return (implicit !== (own && isNegated(tokens, governor))) !== outer;
}

/** "is not able to sign": the negation may stand behind the copula. */
function isNegated(tokens: readonly Token[], clause: Clause): boolean {
  return (
    clause.group.negated ||
    (clause.complement !== null && hasNegatorBetween(tokens, clause.group.main, clause.complement.first))
  );
}

/** "has yet to pay". */
function isYet(tokens: readonly Token[], clause: Clause): boolean {
  const first = clause.group.first;
  return tokens[first - 1]?.norm === "to" && tokens[first - 2]?.norm === "yet";
}

/** "made no attempt to sign": what was not tried was not done. */
export function isUntried(tokens: readonly Token[], { object }: Clause): boolean {
  return isNone(tokens, object) && attemptNouns.has(tokens[object?.head ?? -1]?.lemma ?? "");
}

/** "was unable to sign". */
function isNegativeState(tokens: readonly Token[], governor: Clause): boolean {
  return governor.complement !== null && negativeAdjectives.has(tokens[governor.complement.head]?.norm ?? "");
}
