/** How sure a report makes a clause. */
import {
  allegedAdverbs,
  allegedPassives,
  askingVerbs,
  certaintyOfNouns,
  certaintyOfVerbs,
  conditionals,
  conditionsBeforeThat,
  controllingAdjectives,
  deedGovernors,
  invertedConditions,
  plannedAuxiliaries,
  planningVerbs,
  possibleAdverbs,
  possibleAuxiliaries,
  reportedAdverbs,
  reportedPassives,
  tellingVerbs,
  thinkingVerbs,
  tryingVerbs,
} from "../../lexicon/certainty.ts";
import { denials } from "../../lexicon/negation.ts";
import type { Certainty, Token } from "../../model.ts";
import type { Clause } from "./clause.ts";
import { questionWords } from "./clause-hosts.ts";
import { longestChain, polarityOf } from "./polarity.ts";

/** How sure the report makes the clause: the weakest of what its words allow. */
export function certaintyOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  steps = longestChain,
): Certainty {
  const governor = clause.governor === null ? undefined : clauses[clause.governor];
  const opener = clause.opener === null ? undefined : tokens[clause.opener];
  if (opener !== undefined && isCondition(tokens, clause.opener ?? 0, opener)) {
    // "asked if they signed": what is asked is no condition.
    const asks = opener.norm === "if" && governor?.group.main === (clause.opener ?? 0) - 1;
    return asks && inquiries.has(governor.group.lemma) ? "possible" : "conditional";
  }
  if (governor !== undefined && isDenied(clause, governor, opener?.norm)) return "denied";
  const { group } = clause;
  for (const adverb of group.adverbs) {
    const told = ofAdverb(tokens[adverb]?.norm ?? "");
    if (told !== null) return told;
  }
  const fronted = frontedAdverb(tokens, clause);
  if (fronted !== null) return fronted;
  for (const auxiliary of group.auxiliaries) {
    const told = ofAuxiliary(tokens, clauses, clause, auxiliary);
    if (told !== null) return told;
  }
  // "is feared dead": what follows the passive is only feared.
  if (group.passive && clause.kind === "finite" && feared.has(group.lemma)) return "reported";
  // "Talks to resume": a headline leaves the auxiliary of a plan out.
  if (clause.kind === "finite" && group.form === "infinitive") return "planned";
  if (governor !== undefined && clause.kind === "controlled" && steps > 0)
    return ofControlled(tokens, clauses, clause, governor, steps, opener?.norm);
  if (clause.kind === "finite" && clause.opener !== null) return ofExplained(tokens, clause.opener, governor);
  if (governor !== undefined && clause.kind === "finite" && isUnsaid(tokens, clauses, governor, steps))
    return "possible";
  return governor !== undefined && clause.kind === "finite" && clause.opener === null
    ? (certaintyOfVerbs.get(governor.group.lemma) ?? "asserted")
    : "asserted";
}

/** "No group has said it was behind the raid": whether it was is not told. */
function isUnsaid(tokens: readonly Token[], clauses: readonly Clause[], governor: Clause, steps: number): boolean {
  const { lemma } = governor.group;
  return steps > 0 && unsaid.has(lemma) && polarityOf(tokens, clauses, governor) === "negated";
}

const unsaid: ReadonlySet<string> = new Set(["announce", "confirm", "say"]);

const inquiries: ReadonlySet<string> = new Set(["ask", "check", "determine", "know", "learn", "see", "wonder"]);

const feared: ReadonlySet<string> = new Set(["fear", "presume", "rumor"]);

function ofAdverb(word: string): Certainty | null {
  if (reportedAdverbs.has(word)) return "reported";
  if (allegedAdverbs.has(word)) return "alleged";
  return possibleAdverbs.has(word) ? "possible" : null;
}

/** The adverb that opens the clause: "Reportedly, the envoys left". */
function frontedAdverb(tokens: readonly Token[], { subject }: Clause): Certainty | null {
  if (subject === null) return null;
  const before = tokens[subject.first - 1]?.norm === "," ? subject.first - 2 : subject.first - 1;
  const token = tokens[before];
  return token?.tag === "ADV" ? ofAdverb(token.norm) : null;
}

/**
 * "would" is the future of the past where a report tells what was said or planned ("said it would close the port"): planned,
 * as "will" is. It is only possible with "have" ("would have held"), beside a condition, or behind "I". "would not comment" refused.
 */
function ofAuxiliary(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  { group, subject }: Clause,
  auxiliary: number,
): Certainty | null {
  const word = tokens[auxiliary]?.norm ?? "";
  if (plannedAuxiliaries.has(word)) return "planned";
  if (possibleAuxiliaries.has(word)) return "possible";
  if (word !== "would" && !(word === "'d" && group.lemma === tokens[group.main]?.norm)) return null;
  if (group.negated && tellingVerbs.has(group.lemma)) return "asserted";
  if (group.auxiliaries.some((one) => tokens[one]?.norm === "have")) return "possible";
  const speaker = subject === null ? undefined : tokens[subject.head]?.norm;
  if (speaker === "i" || speaker === "we" || speaker === "you") return "possible";
  return hasCondition(tokens, clauses) ? "possible" : "planned";
}

function hasCondition(tokens: readonly Token[], clauses: readonly Clause[]): boolean {
  return clauses.some(({ opener }) => {
    const token = opener === null ? undefined : tokens[opener];
    return token !== undefined && isCondition(tokens, opener ?? 0, token);
  });
}

/** "refused to sign", "is accused of taking bribes": as sure as what governs it leaves it. */
function ofControlled(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  governor: Clause,
  steps: number,
  opener: string | undefined,
): Certainty {
  const { lemma, passive } = governor.group;
  const outer = (): Certainty => certaintyOf(tokens, clauses, governor, steps - 1);
  if (opener !== undefined) {
    const deed = deedGovernors.get(opener)?.get(lemma);
    return deed === undefined || deed === "asserted" ? outer() : deed;
  }
  if (governor.complement !== null) {
    const state = controllingAdjectives.get(tokens[governor.complement.head]?.norm ?? "");
    if (state !== undefined) return state === "asserted" ? outer() : state;
  }
  if (passive && reportedPassives.has(lemma)) return "reported";
  if (passive && allegedPassives.has(lemma)) return "alleged";
  if (lemma === "be" || planningVerbs.has(lemma) || askingVerbs.has(lemma)) return "planned";
  return tryingVerbs.has(lemma) ? "possible" : outer();
}

/** "allegations that", "it is likely that", "feared that", "unclear whether": by the word before the one that opens it. */
function ofExplained(tokens: readonly Token[], opener: number, governor: Clause | undefined): Certainty {
  const word = tokens[opener]?.norm;
  if (word === "whether" || isAsked(tokens, opener, governor)) return "possible";
  if (word !== "that") return "asserted";
  const before = tokens[opener - 1];
  const byNoun = before === undefined ? undefined : certaintyOfNouns.get(before.lemma);
  if (byNoun !== undefined && before?.tag !== "VERB") return byNoun;
  return governor === undefined ? "asserted" : (certaintyOfVerbs.get(governor.group.lemma) ?? "asserted");
}

/** "did not say who fired", "unclear where it was", "asked the mayor why they left": what is asked is not told. */
function isAsked(tokens: readonly Token[], opener: number, governor: Clause | undefined): boolean {
  const word = tokens[opener]?.norm ?? "";
  if (governor === undefined || !questionWords.has(word)) return false;
  const { lemma, main, negated } = governor.group;
  const near = opener === main + 1;
  // "asked the mayor when they met" may tell when he was asked.
  if (lemma === "ask" || lemma === "wonder") return near || (word !== "when" && opener === governor.last + 1);
  // Who does not know why they left knows that they left.
  if (word === "why") return false;
  if (near) return negated && (inquiries.has(lemma) || tellingVerbs.has(lemma));
  if (governor.complement === null || opener !== governor.complement.last + 1) return false;
  const state = tokens[governor.complement.head]?.norm ?? "";
  return unknownStates.has(state) || (knownStates.has(state) && polarityOf(tokens, [], governor) === "negated");
}

const unknownStates: ReadonlySet<string> = new Set(["uncertain", "unclear", "unknown", "unsure"]);

/** Adjectives that leave it open where they are denied: "was not clear who fired". */
const knownStates: ReadonlySet<string> = new Set(["certain", "clear", "known", "sure"]);

function isCondition(tokens: readonly Token[], at: number, opener: Token): boolean {
  const word = opener.norm;
  if (conditionals.has(word)) return true;
  if (word === "that") return conditionsBeforeThat.has(tokens[at - 1]?.norm ?? "");
  // "Should the talks fail, ...".
  if (opener.tag === "AUX") return invertedConditions.has(word);
  // "as long as", "so long as": the clause opens at the last word of the three.
  return word === "as" && tokens[at - 1]?.norm === "long";
}

function isDenied(clause: Clause, governor: Clause, opener: string | undefined): boolean {
  const { lemma, negated } = governor.group;
  if (negated === denials.has(lemma) || (negated && !thinkingVerbs.has(lemma))) return false;
  return (
    opener === "that" ||
    (opener === undefined && clause.kind === "finite") ||
    (clause.kind === "controlled" && clause.group.form === "gerund")
  );
}
