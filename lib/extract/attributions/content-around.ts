/** What stands before a verb of saying, or on both sides of it: "The dam, Berg said, will hold." */
import { beliefs, clauseSayings, findings, tellings } from "../../lexicon/saying.ts";
import type { Token } from "../../model.ts";
import type { Clause, ClauseParts } from "../clauses/clause.ts";
import { isTime, type Nominal } from "../clauses/nominals.ts";
import { isQuoteMark } from "../clauses/verb-groups.ts";
import type { Stretch } from "./attribution-draft.ts";
import { afterOpening, stretch } from "./stretch.ts";

/** How many clauses back one is looked for that the words before "he said" are made of. */
const farthestBack = 8;

/** How many items a subject may stand before its verb. */
const farthestSubject = 30;

/** The contents round a clause of saying, or `null` when it only has one behind it or none. */
export function contentAround(
  tokens: readonly Token[],
  parts: ClauseParts,
  clause: Clause,
  index: number,
  source: Nominal | null,
): Stretch[] | null {
  if (clause.subject === null || clause.kind !== "finite" || clause.group.passive) return null;
  const { lemma } = clause.group;
  if (!clauseSayings.has(lemma) && !beliefs.has(lemma) && !findings.has(lemma)) return null;
  if (clause.object !== null && clause.object.first > clause.group.main && !clause.inverted && !tellings.has(lemma))
    return null;
  if (!clause.inverted && isFar(parts, clause, clause.subject)) return null;
  const asOpens = clause.opener !== null && tokens[clause.opener]?.norm === "as";
  let start = clause.inverted ? clause.group.first : clause.subject.first;
  if (asOpens && clause.opener < start) start = clause.opener;
  if (isQuoteMark(tokens[start - 1])) start -= 1;
  const opening = afterOpening(tokens);
  const rest = contentBehind(tokens, parts, clause, source);
  // "As Berg noted, the dam holds."
  if (asOpens && start <= opening) return rest === null ? null : [rest];
  if (tokens[start - 1]?.norm !== "," || start - opening < 2) return null;
  const before = stretch(tokens, opening, start - 2);
  if (before === null) return null;
  const whole = isWhole(parts, index, start);
  if (rest !== null) return [before, rest];
  return whole ? [before] : null;
}

/** "a process that began in May and concluded": another verb stands between the subject and this one, and no comma closes it. */
function isFar({ items }: ClauseParts, clause: Clause, subject: Nominal): boolean {
  const before = items[clause.item - 1];
  if (before === undefined || before.kind === "comma" || before.first <= subject.reach) return false;
  for (let at = clause.item - 1; (items[at]?.first ?? 0) > subject.last; at -= 1)
    if (items[at]?.kind === "verb" || items[at]?.kind === "relative" || clause.item - at > farthestSubject) return true;
  return false;
}

/** Whether a clause with tense stands before: "When the vote was over, Berg said" hands over nothing that stands before it. */
function isWhole(parts: ClauseParts, index: number, start: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - farthestBack); back -= 1) {
    const other = parts.clauses[back];
    if (other?.kind === "finite" && other.group.main < start && other.opener === null) return true;
  }
  return false;
}

/** What goes on behind "he said,": the rest of the sentence, unless the reporter goes on: ", adding that", ", who". */
function contentBehind(
  tokens: readonly Token[],
  { items }: ClauseParts,
  clause: Clause,
  source: Nominal | null,
): Stretch | null {
  let at = clause.item + 1;
  if (clause.inverted) while ((items[at]?.first ?? Infinity) <= (source?.reach ?? -1)) at += 1;
  const phrases = clause.inverted ? 0 : 1;
  let passed = 0;
  for (; ; at += 1) {
    const item = items[at];
    const before = items[at - 1];
    if (item?.kind === "adverb" || item?.kind === "preposition" || item?.kind === "adjective") continue;
    if (item?.kind !== "phrase") break;
    if (before?.kind !== "preposition" && !isTime(tokens, item.chunk) && (passed += 1) > phrases) return null;
  }
  const mark = items[at];
  if (mark === undefined || (mark.kind !== "comma" && tokens[mark.first]?.norm !== ":")) return null;
  const next = items[at + 1];
  if (next === undefined || next.kind === "relative" || next.kind === "stop") return null;
  if (next.kind === "verb" && next.group.form === "gerund") return null;
  if (next.kind === "and" && tokens[next.first]?.norm === "but") return null;
  return stretch(tokens, mark.first + 1, tokens.length - 1);
}
