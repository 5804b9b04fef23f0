/**
 * Countries and people named together - "Peru and Bolivia", "Peru-Bolivia talks" - and what such a list is called
 * elsewhere: "both countries", "the two men", "the mediators".
 */
import type { Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import type { Draft, DraftMention } from "./drafts.ts";

/** Drafts named together in one place. */
export interface NameList {
  readonly sentence: number;
  /** Token indexes, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Drafts, in ascending order. */
  readonly members: readonly number[];
  readonly kind: "place" | "person" | "organisation";
  /** What they are to the others, as a plural noun's lemma: "mediator"; `null` when not told. */
  readonly role: string | null;
}

/** What those are who do this between others: "mediated by Norway and Kenya" makes them mediators. */
const agents: ReadonlyMap<string, string> = new Map([
  ["arbitrate", "mediator"],
  ["broker", "mediator"],
  ["facilitate", "mediator"],
  ["mediate", "mediator"],
  ["guarantee", "guarantor"],
  ["host", "host"],
  ["sponsor", "sponsor"],
]);
const mediation = new Set([
  "facilitate",
  "facilitating",
  "mediate",
  "mediating",
  "mediation",
  "mediator",
  "brokering",
  "broker",
]);

/** Lemmas of nouns that two names together are called, by the kind of the names. */
const joint: ReadonlyMap<string, readonly NameList["kind"][]> = new Map([
  ["ally", ["place"]],
  ["country", ["place"]],
  ["government", ["place"]],
  ["nation", ["place"]],
  ["neighbor", ["place"]],
  ["neighbour", ["place"]],
  ["party", ["place", "organisation"]],
  ["power", ["place"]],
  ["rival", ["place", "person", "organisation"]],
  ["side", ["place", "organisation", "person"]],
  ["state", ["place"]],
  ["delegation", ["place"]],
  ["team", ["place"]],
  ["capital", ["place"]],
  ["company", ["organisation"]],
  ["firm", ["organisation"]],
  ["man", ["person"]],
  ["woman", ["person"]],
  ["leader", ["person"]],
  ["pair", ["person"]],
  ["suspect", ["person"]],
  ["candidate", ["person"]],
]);
/** Nouns for those at odds, never for those between them. */
const adversaries = new Set(["ally", "delegation", "neighbor", "neighbour", "party", "rival", "side", "team"]);

/** How far from a list the word may stand that tells what it is: "thanked Norway and Kenya for their role in mediating". */
const roleReach = 10;

/** Lists of names in one sentence, in order. */
export function listsOf(
  tokens: readonly Token[],
  sentence: number,
  mentions: readonly DraftMention[],
  drafts: readonly Draft[],
): NameList[] {
  const lists: NameList[] = [];
  if (mentions.length < 2) return lists;
  const names = mentions.filter(({ form }) => form === "name");
  for (let at = 0; at < names.length; at += 1) {
    const start = names[at];
    if (start === undefined) break;
    const kind = listedKind(drafts[start.draft]);
    const members = [start.draft];
    let joined = false;
    let last = start;
    for (let next = names[at + 1]; kind !== null && next !== undefined; next = names[at + members.length]) {
      const link = linkBetween(tokens, last, next);
      if (link === null || listedKind(drafts[next.draft]) !== kind) break;
      joined ||= link === "and";
      members.push(next.draft);
      last = next;
    }
    const distinct = [...new Set(members)].sort((x, y) => x - y);
    if (joined && kind !== null && distinct.length > 1) {
      lists.push({
        sentence,
        first: start.first,
        last: last.last,
        members: distinct,
        kind,
        role: roleOf(tokens, start.first, last.last),
      });
    }
    at += members.length - 1;
  }
  return lists;
}

function listedKind(draft: Draft | undefined): NameList["kind"] | null {
  if (draft === undefined || draft.kind === "group" || draft.kind === "other") return null;
  return draft.kind === "place" && draft.country === null ? null : draft.kind;
}

function linkBetween(tokens: readonly Token[], x: DraftMention, y: DraftMention): "and" | "," | null {
  if (y.first <= x.last || y.first - x.last > 4) return null;
  const between = tokens.slice(x.last + 1, y.first).map((token) => token.norm);
  const words = between.filter((word) => word !== "the" && word !== ",");
  if (words.length === 1 && (words[0] === "and" || words[0] === "&" || words[0] === "-" || words[0] === "–"))
    return "and";
  return words.length === 0 && between[0] === "," ? "," : null;
}

function roleOf(tokens: readonly Token[], first: number, last: number): string | null {
  let before = first - 1;
  if (tokens[before]?.tag === "DET") before -= 1;
  const preposition = tokens[before]?.norm;
  const word = tokens[before - 1];
  if (word !== undefined && preposition === "by")
    return agents.get(word.lemma) ?? agents.get(word.norm.replace(/d$/, "")) ?? null;
  if (
    word !== undefined &&
    (preposition === "from" || preposition === "of") &&
    groupNouns.has(word.lemma) &&
    word.norm !== word.lemma
  )
    return word.lemma;
  for (let at = last + 1; at < last + roleReach; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.norm === "." || token.norm === ";") break;
    if (mediation.has(token.lemma))
      return tokens
        .slice(last + 1, at)
        .some(({ norm }) => norm === "for" || norm === "have" || norm === "are" || norm === "as") || at === last + 1
        ? "mediator"
        : null;
  }
  return null;
}

/** Plural nouns that are a group of their own: "mediators from Norway and Kenya", later "the mediators". */
export const groupNouns: ReadonlySet<string> = new Set([
  "broker",
  "donor",
  "guarantor",
  "host",
  "intermediary",
  "mediator",
  "monitor",
  "observer",
  "peacekeeper",
  "sponsor",
]);

/**
 * The list that "both countries" or "the two sides" in a sentence stands for: the nearest before it in the sentence, else
 * the last one before; those who stand between others only when there are no others, and never as sides. None of `others`
 * is a member.
 */
export function listFor(
  lists: readonly NameList[],
  lemma: string,
  count: number,
  sentence: number,
  at: number,
  others: ReadonlySet<number>,
): NameList | null {
  const kinds = joint.get(lemma);
  if (kinds === undefined) return null;
  const fits = (list: NameList): boolean =>
    kinds.includes(list.kind) &&
    list.members.length === count &&
    !list.members.some((member) => others.has(member)) &&
    (list.sentence < sentence || (list.sentence === sentence && list.last < at));
  let fallback: NameList | null = null;
  for (let i = lists.length - 1; i >= 0; i -= 1) {
    const list = lists[i];
    if (list === undefined || !fits(list)) continue;
    if (list.role === null || (list.sentence === sentence && !adversaries.has(lemma))) return list;
    if (!adversaries.has(lemma)) fallback ??= list;
  }
  return fallback;
}

/** How many a phrase such as "both countries", "the two sides" speaks of; 0 when it speaks of no such list. */
export function countOfJoint(tokens: readonly Token[], { first, head }: Chunk, lemma: string): number {
  if (!joint.has(lemma)) return 0;
  for (let at = first; at < head; at += 1) {
    const count = counts.get(tokens[at]?.norm ?? "");
    if (count !== undefined) return count;
  }
  return 0;
}

const counts: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["two", 2],
  ["three", 3],
  ["four", 4],
]);
