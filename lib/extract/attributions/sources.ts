/** The full noun phrase of who says something: title, name, apposition. */
import type { Phrase, Token } from "../../model.ts";
import { phraseOf } from "../../text/chunks.ts";
import type { EntityLookup } from "../../text/passage.ts";
import { firstFrom } from "../../text/search.ts";
import type { Clause, ClauseParts } from "../clauses/clause.ts";
import type { Item } from "../clauses/clause-items.ts";
import { isTime, nominalAt, type Nominal } from "../clauses/nominals.ts";

/** An apposition longer than this many tokens is more likely a misread sentence. */
const longestApposition = 30;

/** The source's noun phrase with its reach as the model's phrase: "Ines Duarte, a spokeswoman for the port". */
export function sourcePhrase(
  tokens: readonly Token[],
  nominal: Nominal,
  sentence: number,
  entityAt: EntityLookup,
): Phrase {
  const bare = phraseOf(tokens, nominal, null);
  const end = tokens[Math.max(nominal.reach, nominal.last)]?.span.end ?? bare.span.end;
  return {
    ...bare,
    span: { start: bare.span.start, end: Math.max(end, bare.span.end) },
    entity: entityAt(sentence, bare.head),
  };
}

/** The subject of a clause of saying with what is put beside it: between two commas before the verb, or after "said Berg". */
export function sourceOf(tokens: readonly Token[], items: readonly Item[], clause: Clause): Nominal | null {
  const { subject } = clause;
  if (subject === null || isTime(tokens, subject)) return null;
  if (clause.inverted || subject.first > clause.group.first) return withApposition(tokens, items, subject);
  // Shared and controlled verbs stand far from their subject: only what stands right before the verb is a part of it.
  const before = tokens[clause.group.first - 1];
  let last = clause.group.first - 1;
  // "Berg, the mayor, on Friday said": the time is no part of who says it.
  while (last > subject.reach && (isTime(tokens, { first: last, head: last, last }) || isBeforeTime(tokens[last])))
    last -= 1;
  const closed =
    insertionMarks.has(tokens[last]?.norm ?? "") && insertionMarks.has(tokens[subject.reach + 1]?.norm ?? "");
  const inserted =
    clause.kind === "finite" && closed && last - subject.reach <= longestApposition && last > subject.reach + 1;
  if (before !== undefined && inserted && !hasConjunction(tokens, subject.reach, last))
    return { ...subject, reach: last - 1 };
  const bracket = bracketAfter(tokens, subject.reach);
  return bracket > subject.reach && bracket < clause.group.first ? { ...subject, reach: bracket } : subject;
}

/** Marks on both sides of what is put in between: "Berg, the mayor, said", "Berg -- the mayor -- said". */
export const insertionMarks: ReadonlySet<string> = new Set([",", "-", "--", "–", "—"]);

function isBeforeTime(token: Token | undefined): boolean {
  if (token?.norm === "early" || token?.norm === "late") return true;
  return token?.tag === "ADV" || (token?.tag === "ADP" && (token.norm === "on" || token.norm === "in"));
}

/** "Lee (D-Ohio)": the bracket belongs to the name. */
function bracketAfter(tokens: readonly Token[], reach: number): number {
  if (tokens[reach + 1]?.norm !== "(") return reach;
  for (let at = reach + 2; at < reach + 10; at += 1) if (tokens[at]?.norm === ")") return at;
  return reach;
}

function hasConjunction(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.norm === ";" || tokens[at]?.norm === ":") return true;
  return false;
}

/** A noun phrase with the appositions and the relative clause behind it. */
export function withApposition(tokens: readonly Token[], items: readonly Item[], nominal: Nominal): Nominal {
  let reach = bracketAfter(tokens, nominal.reach);
  let at = firstItemAfter(items, nominal, reach);
  while (items[at]?.kind === "comma" && items[at + 1]?.kind === "phrase") {
    const phrase = items[at + 1];
    if (phrase?.kind !== "phrase" || isTime(tokens, phrase.chunk)) break;
    const next = nominalAt(tokens, items, at + 1);
    const after = firstItemAfter(items, next, next.reach);
    const follower = items[after];
    if (follower?.kind === "verb" && (follower.group.form === "finite" || follower.group.form === "past-or-participle"))
      break;
    if (reach + longestApposition < next.reach) break;
    reach = next.reach;
    at = after;
  }
  const relative =
    items[at]?.kind === "relative"
      ? at
      : items[at]?.kind === "comma" && items[at + 1]?.kind === "relative"
        ? at + 1
        : -1;
  if (relative >= 0) {
    for (let end = relative + 1; end < relative + longestApposition; end += 1) {
      const item = items[end];
      if (item === undefined || item.kind === "comma" || item.kind === "stop") break;
      reach = Math.max(reach, item.last);
    }
  }
  return { ...nominal, reach };
}

function firstItemAfter(items: readonly Item[], nominal: Nominal, reach: number): number {
  return firstFrom(items.length, (index) => items[index]?.first ?? Infinity, Math.max(reach, nominal.last) + 1);
}

/** Who a passive is done by: "was praised by Berg"; with the token of "by". */
export function agentOf(
  tokens: readonly Token[],
  { items }: ClauseParts,
  clause: Clause,
): { readonly by: number; readonly source: Nominal } | null {
  const by = clause.obliques.find(({ preposition }) => tokens[preposition]?.norm === "by");
  if (by === undefined || isTime(tokens, by.nominal)) return null;
  return { by: by.preposition, source: withApposition(tokens, items, by.nominal) };
}
