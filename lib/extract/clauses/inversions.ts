/** Auxiliaries that stand before their subject: "Did the mayor lie?", "Should the talks fail, ...". */
import { invertedConditions } from "../../lexicon/certainty.ts";
import { pairNegators } from "../../lexicon/negation.ts";
import type { Token } from "../../model.ts";
import type { Item } from "./clause-items.ts";
import type { ChunkStarts } from "./tag-repairs.ts";
import { isPassive, type VerbGroup } from "./verb-groups.ts";

/** "Did the mayor lie?": the auxiliary before its subject is left out, for the verb behind it is the one that counts. */
export function isQuestionAuxiliary(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  group: VerbGroup,
  chunkAt: ChunkStarts,
): boolean {
  const before = items.at(-1)?.kind;
  const subject = chunkAt[at + 1];
  if (group.main !== at || tokens[at]?.tag !== "AUX" || subject === undefined) return false;
  return (before === undefined || before === "opener" || before === "stop") && tokens[subject.last + 1]?.tag === "VERB";
}

/** "Should the talks fail, ...", "Had the dam held, ...": an auxiliary before its subject, where nothing is asked. */
export function isInvertedCondition(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  chunkAt: ChunkStarts,
): boolean {
  const token = tokens[at];
  if (token?.tag !== "AUX" || !invertedConditions.has(token.norm)) return false;
  const before = items.at(-1)?.kind;
  if (before !== undefined && before !== "comma" && before !== "opener" && before !== "stop") return false;
  const subject = chunkAt[at + 1];
  const next = subject === undefined ? undefined : tokens[subject.last + 1];
  if (next === undefined || tokens.at(-1)?.norm === "?" || tokens.at(-2)?.norm === "?") return false;
  return next.tag === "VERB" || next.tag === "AUX" || (token.norm === "were" && next.norm === "to");
}

/** "Nor did it sign", "nor has the deal been read": an auxiliary before its subject that denies what stands behind. */
export function isInvertedDenial(tokens: readonly Token[], at: number, chunkAt: ChunkStarts): boolean {
  if (tokens[at]?.tag !== "AUX" || !pairNegators.has(tokens[at - 1]?.norm ?? "")) return false;
  const subject = chunkAt[at + 1];
  const next = subject === undefined ? undefined : tokens[subject.last + 1];
  return next?.tag === "VERB" || next?.tag === "AUX" || next?.tag === "ADV";
}

/** The group of a verb with the auxiliary that stands before its subject: "Nor will Peru sign" is planned, and denied. */
export function withInverted(tokens: readonly Token[], group: VerbGroup, auxiliary: number): VerbGroup {
  const auxiliaries = [auxiliary, ...group.auxiliaries];
  return { ...group, auxiliaries, negated: true, form: "finite", passive: isPassive(tokens, auxiliaries, group.main) };
}
