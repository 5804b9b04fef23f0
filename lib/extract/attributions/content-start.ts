/** Where begins what a verb of saying hands over in the reporter's own words: "said that ...", "vowed to ...". */
import {
  beliefs,
  clauseSayings,
  findings,
  infinitiveSayings,
  judgements,
  particles,
  prepositionSayings,
  requests,
  thingSayings,
} from "../../lexicon/saying.ts";
import type { Token } from "../../model.ts";
import type { Clause, ClauseParts } from "../clauses/clause.ts";
import type { Item } from "../clauses/clause-items.ts";
import { isQuoteMark } from "../clauses/verb-groups.ts";
import { clauseStart } from "./clause-start.ts";

/** The beginning of a content. */
interface ContentStart {
  /** Its first token. */
  readonly first: number;
  /** Last token of the cue that stands before it. */
  readonly cueEnd: number;
  /** A whole clause, which runs on to the sentence's end, or a thing, which ends where its noun phrase does. */
  readonly shape: "clause" | "thing";
}

/** Where the content behind an active verb of saying begins, or `null` when none is there. */
export function contentStart(
  tokens: readonly Token[],
  parts: ClauseParts,
  clause: Clause,
  index: number,
): ContentStart | null {
  const { lemma, main } = clause.group;
  if (clauseSayings.has(lemma) || beliefs.has(lemma) || findings.has(lemma)) {
    const first = clauseStart(tokens, parts, clause, index, lemma);
    if (first !== null) return { first, cueEnd: particleEnd(tokens, parts, clause), shape: "clause" };
  }
  return clause.group.passive ? null : thingStart(tokens, parts, clause, lemma, main);
}

/** "pointed out that": the particle belongs to the verb. */
function particleEnd(tokens: readonly Token[], { items }: ClauseParts, clause: Clause): number {
  const next = items[clause.item + 1];
  const particle = next?.kind === "preposition" && particles.has(tokens[next.first]?.norm ?? "");
  return particle && items[clause.item + 2]?.kind !== "phrase" ? next.last : clause.group.main;
}

function thingStart(
  tokens: readonly Token[],
  { items }: ClauseParts,
  clause: Clause,
  lemma: string,
  main: number,
): ContentStart | null {
  let at = clause.item + 1;
  while (items[at]?.kind === "adverb") at += 1;
  const next = items[at];
  if (next === undefined) return null;
  const from = (first: number, cueEnd = main): ContentStart => ({
    first: wholeFrom(tokens, cueEnd, first),
    cueEnd,
    shape: "thing",
  });
  if (next.kind === "to" && infinitiveSayings.has(lemma)) {
    // "declined to say whether": it is the second verb that hands over.
    const second = items[at + 1];
    const handsOver = second?.kind === "verb" && clauseSayings.has(second.group.lemma);
    return handsOver && items[at + 2]?.kind === "opener" ? null : from(next.first);
  }
  if (next.kind === "phrase" && requests.has(lemma) && toFollows(items, at)) return from(next.first);
  if (next.kind === "verb" && next.group.form === "gerund" && (thingSayings.has(lemma) || lemma === "suggest"))
    return from(next.first);
  if (
    next.kind === "preposition" &&
    prepositionSayings.get(lemma)?.has(tokens[next.first]?.norm ?? "") === true &&
    wholeFrom(tokens, main, next.first) === main + 1
  )
    return from(next.last + 1, next.last);
  const { object } = clause;
  if (object !== null && object.first > main) {
    if (thingSayings.has(lemma)) return from(object.first);
    if (judgements.has(lemma) && asFollows(tokens, items, at)) return from(object.first);
  }
  return null;
}

/** A thing from its first word on: "the new “Oslo” plan", of which the marks may leave but the last noun in the phrase. */
function wholeFrom(tokens: readonly Token[], cueEnd: number, first: number): number {
  for (let at = first - 1; at > cueEnd; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (!partsOfThing.has(token.tag) && !isQuoteMark(token))) return first;
  }
  return Math.min(first, cueEnd + 1);
}

const partsOfThing = new Set(["ADJ", "ADV", "DET", "NUM"]);

function toFollows(items: readonly Item[], phrase: number): boolean {
  for (let at = phrase + 1; at < phrase + 6; at += 1) {
    const kind = items[at]?.kind;
    if (kind === "to") return true;
    if (kind !== "phrase" && kind !== "preposition" && kind !== "and" && kind !== "adverb") return false;
  }
  return false;
}

/** "sees the deal | as a mistake". */
function asFollows(tokens: readonly Token[], items: readonly Item[], phrase: number): boolean {
  for (let at = phrase + 1; at < phrase + 8; at += 1) {
    const item = items[at];
    if (item === undefined) return false;
    if (tokens[item.first]?.norm === "as") return true;
    if (item.kind !== "phrase" && item.kind !== "preposition" && item.kind !== "and" && item.kind !== "adverb")
      return false;
  }
  return false;
}
