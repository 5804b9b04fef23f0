/** What a clause hangs on: the word that opens it, the clause that governs it, the clause it shares its subject with. */
import { pastTensesOnly } from "../../lexicon/participles.ts";
import { clauseSayings } from "../../lexicon/saying.ts";
import type { Token } from "../../model.ts";
import type { Clause, Subject } from "./clause.ts";
import type { Item } from "./clause-items.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** Words that open a question inside a sentence: "did not say who fired". */
export const questionWords: ReadonlySet<string> = new Set([
  "how",
  "what",
  "when",
  "where",
  "which",
  "who",
  "whom",
  "why",
]);

/** How many clauses or items back a host is looked for. */
const farthest = 40;

/** The word that opens the clause, right before its subject or, without one, right before its verb. */
export function openerOf(items: readonly Item[], subject: number, verb: number, found: Subject): number | null {
  if (found.kind === "own" && found.opener !== null) return items[found.opener]?.first ?? null;
  if (found.kind === "own") return frontedOpener(items, subject);
  for (let at = verb - 1; at >= verb - 3; at -= 1) {
    const item = items[at];
    if (item?.kind === "opener" || item?.kind === "relative") return item.first;
    if (item?.kind !== "adverb") return null;
  }
  return null;
}

/** "that in such talks, all treaties must ...", "that even the mediators": an opener before a fronted phrase. */
function frontedOpener(items: readonly Item[], subject: number): number | null {
  let at = subject - 1;
  for (let steps = 0; steps < 8; steps += 1, at -= 1) {
    const item = items[at];
    if (item?.kind === "opener") return item.first;
    if (
      item === undefined ||
      item.kind === "verb" ||
      item.kind === "stop" ||
      item.kind === "relative" ||
      item.kind === "and"
    )
      return null;
  }
  return null;
}

/** The clause whose verb stands nearest before an item. */
export function governorOf(clauses: readonly Clause[], at: number): number | null {
  for (let index = clauses.length - 1; index >= 0; index -= 1) if ((clauses[index]?.item ?? 0) < at) return index;
  return null;
}

export function lastFinite(clauses: readonly Clause[], before = clauses.length): number {
  for (let index = before - 1; index >= 0 && before - index <= farthest; index -= 1)
    if (clauses[index]?.kind === "finite") return index;
  return -1;
}

/**
 * The clause whose subject a coordinated verb shares. The nearest one that is no relative clause closed by a comma; but when a
 * plain past follows a clause in another tense under a plain past, the outer one: "denied that it had lost and rejected".
 */
export function sharerOf(
  tokens: readonly Token[],
  items: readonly Item[],
  clauses: readonly Clause[],
  group: VerbGroup,
  at: number,
): number | null {
  let index = lastFinite(clauses);
  const nearest = clauses[index];
  if (nearest === undefined) return null;
  const opener = nearest.opener === null ? undefined : tokens[nearest.opener]?.norm;
  const relative = opener === "which" || opener === "who";
  const closed = relative && hasComma(items, nearest.item, at);
  if ((closed || opener === "when" || opener === "where") && index > 0) index = lastFinite(clauses, index);
  const inner = clauses[index];
  if (inner === undefined || inner.governor === null) return index < 0 ? null : index;
  const outer = clauses[inner.governor];
  // "Berg could not say if anyone left, | but said": who said the first said the second.
  if (outer?.kind === "finite" && clauseSayings.has(group.lemma) && clauseSayings.has(outer.group.lemma))
    if (items[at - 1]?.kind === "and" && items[at - 2]?.kind === "comma") return inner.governor;
  if (
    outer?.kind === "finite" &&
    isPlainPast(tokens, outer.group) &&
    isPlainPast(tokens, group) &&
    !isPlainPast(tokens, inner.group)
  )
    return inner.governor;
  return index;
}

function hasComma(items: readonly Item[], from: number, to: number): boolean {
  for (let at = Math.max(from, to - farthest); at < to; at += 1) if (items[at]?.kind === "comma") return true;
  return false;
}

function isPlainPast(tokens: readonly Token[], group: VerbGroup): boolean {
  if (group.auxiliaries.length > 0) return false;
  return group.form === "past-or-participle" || pastTensesOnly.has(tokens[group.main]?.norm ?? "");
}

/** The clause a participle hangs on: the nearest finite one, but the verb of saying above it where one governs it. */
export function participleHost(items: readonly Item[], clauses: readonly Clause[], at: number): number | null {
  const verb = items[at];
  const lemma = verb?.kind === "verb" ? verb.group.lemma : undefined;
  let index = lastFinite(clauses);
  if (index < 0) return null;
  if (lemma !== undefined && sayingParticiples.has(lemma)) {
    for (let steps = 0; steps < 4; steps += 1) {
      const governor = clauses[index]?.governor ?? null;
      if (governor === null) break;
      index = governor;
    }
  }
  return index;
}

const sayingParticiples = new Set([
  "accuse",
  "add",
  "argue",
  "blame",
  "call",
  "cite",
  "claim",
  "describe",
  "explain",
  "insist",
  "note",
  "say",
  "state",
  "stress",
  "suggest",
  "tell",
  "urge",
  "warn",
]);
