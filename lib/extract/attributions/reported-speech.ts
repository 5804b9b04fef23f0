/** What a verb of saying hands over in the reporter's own words: "said that ...", "vowed to ...", "criticized the ...". */
import {
  beliefs,
  clauseSayings,
  infinitiveSayings,
  prepositionSayings,
  requests,
  sayingNouns,
  thingSayings,
} from "../../lexicon/saying.ts";
import type { Token } from "../../model.ts";
import type { Stretch } from "./attribution-draft.ts";
import type { Clause, ClauseParts } from "../clauses/clause.ts";
import type { Item } from "../clauses/clause-items.ts";
import { isQuoteMark } from "../clauses/verb-groups.ts";
import { isTime } from "../clauses/nominals.ts";

const openersOfContent = new Set(["how", "that", "what", "when", "where", "whether", "who", "why"]);
/** Openers that a main clause goes on with: what stands behind them is the reporter's again. */
const endingOpeners = new Set(["although", "though", "whereas", "while"]);
/** How far behind the verb, in items, its content may begin: "told reporters in Oslo on Friday that". */
const farthest = 16;

/** How far, in items, the end of a content is looked for; beyond it the sentence's end is taken. */
const longestContent = 150;

/** The content after a verb, or `null` when none is there. */
export function contentAfter(tokens: readonly Token[], parts: ClauseParts, index: number): Stretch | null {
  const clause = parts.clauses[index];
  if (clause === undefined || clause.inverted) return null;
  const start = contentStart(tokens, parts, clause, index);
  return start === null ? null : stretch(tokens, start, contentEnd(tokens, parts, index, start));
}

function contentStart(tokens: readonly Token[], parts: ClauseParts, clause: Clause, index: number): number | null {
  const { lemma } = clause.group;
  const saying = clauseSayings.has(lemma) || beliefs.has(lemma);
  if (clause.group.passive) return passiveStart(tokens, parts, clause, index);
  if (saying) {
    const from = clauseStart(tokens, parts, clause, index, lemma);
    if (from !== null) return from;
  }
  const { items } = parts;
  let at = clause.item + 1;
  while (items[at]?.kind === "adverb") at += 1;
  const next = items[at];
  if (next === undefined) return null;
  if (next.kind === "to" && infinitiveSayings.has(lemma)) return next.first;
  if (next.kind === "phrase" && requests.has(lemma) && toFollows(items, at)) return next.first;
  if (next.kind === "verb" && next.group.form === "gerund" && (thingSayings.has(lemma) || lemma === "suggest"))
    return next.first;
  if (next.kind === "preposition" && prepositionSayings.get(lemma)?.has(tokens[next.first]?.norm ?? "") === true)
    return next.last + 1;
  if (thingSayings.has(lemma) && clause.object !== null && clause.object.first > clause.group.main)
    return clause.object.first;
  return null;
}

/** "were told that": the content behind a passive verb of saying. */
function passiveStart(tokens: readonly Token[], parts: ClauseParts, clause: Clause, index: number): number | null {
  return clauseSayings.has(clause.group.lemma) ? clauseStart(tokens, parts, clause, index, clause.group.lemma) : null;
}

/** Where the clause that a verb of saying governs begins: at its "that", or at its subject. */
function clauseStart(
  tokens: readonly Token[],
  parts: ClauseParts,
  clause: Clause,
  index: number,
  lemma: string,
): number | null {
  const { items } = parts;
  for (let at = clause.item + 1; at < clause.item + farthest; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === "verb" || item.kind === "relative" || item.kind === "stop") break;
    if (item.kind === "opener") {
      const before = items[at - 1];
      // "believed the claim that ...": the clause belongs to the noun.
      if (before?.kind === "phrase" && sayingNouns.has(tokens[before.chunk.head]?.lemma ?? "")) return null;
      const word = tokens[item.first]?.norm ?? "";
      if (openersOfContent.has(word) || (word === "if" && (lemma === "ask" || lemma === "wonder"))) return item.first;
      break;
    }
  }
  for (let inner = index + 1; inner < Math.min(parts.clauses.length, index + 4); inner += 1) {
    const governed = parts.clauses[inner];
    if (governed?.kind !== "finite" || governed.governor !== index || governed.subject === null) continue;
    if (governed.subject.first <= clause.group.main) continue;
    const opener = governed.opener === null ? undefined : tokens[governed.opener]?.norm;
    if (opener !== undefined && !openersOfContent.has(opener)) continue;
    return governed.subject.first;
  }
  return null;
}

function toFollows(items: readonly Item[], phrase: number): boolean {
  for (let at = phrase + 1; at < phrase + 6; at += 1) {
    const kind = items[at]?.kind;
    if (kind === "to") return true;
    if (kind !== "phrase" && kind !== "preposition" && kind !== "and" && kind !== "adverb") return false;
  }
  return false;
}

/** The last token of a content that begins at a token: before what the main clause says next, or the sentence's end. */
function contentEnd(tokens: readonly Token[], parts: ClauseParts, index: number, start: number): number {
  const { items, clauses, clauseAt } = parts;
  const governor = clauses[index];
  const end = tokens.length - 1;
  const from = governor?.item ?? 0;
  for (let at = from; at < Math.min(items.length, from + longestContent); at += 1) {
    const item = items[at];
    if (item === undefined || item.first <= start) continue;
    if (item.kind === "stop" && tokens[item.first]?.norm === ";") return item.first - 1;
    if (item.kind === "preposition" && tokens[item.first]?.norm === "according") return item.first - 1;
    const before = items[at - 1];
    if (
      item.kind === "opener" &&
      before?.kind === "comma" &&
      endingOpeners.has(tokens[item.first]?.norm ?? "") &&
      governor?.opener === null
    ) {
      return before.first - 1;
    }
    if (
      item.kind === "and" &&
      before?.kind === "comma" &&
      tokens[item.first]?.norm === "but" &&
      items[at + 1]?.kind === "phrase"
    ) {
      return before.first - 1;
    }
    if (item.kind !== "verb") continue;
    const clause = clauses[clauseAt.get(at) ?? -1];
    if (clause === undefined || governor === undefined) continue;
    if (clause.kind === "participle" && before?.kind === "comma" && clause.governor === index) return before.first - 1;
    // A verb that shares the subject of the verb of saying stands outside what that one said.
    const joined =
      before?.kind === "and" || (before?.kind === "adverb" && items[at - 2]?.kind === "and")
        ? before.kind === "and"
          ? at - 1
          : at - 2
        : -1;
    if (
      joined >= 0 &&
      clause.kind === "finite" &&
      clause.subject !== null &&
      clause.subject.head === governor.subject?.head
    ) {
      const mark = items[joined - 1]?.kind === "comma" ? joined - 1 : joined;
      return (items[mark]?.first ?? end + 1) - 1;
    }
    // ", he said" behind the content.
    if (
      clause.kind === "finite" &&
      clauseSayings.has(clause.group.lemma) &&
      clause.subject !== null &&
      !clause.inverted
    ) {
      const comma = tokens[clause.subject.first - 1];
      if (comma?.norm === "," && isLast(tokens, clause.group.main) && clause.subject.first - 2 > start)
        return clause.subject.first - 2;
    }
  }
  return end;
}

/** Whether nothing but a time and marks stands behind a token. */
function isLast(tokens: readonly Token[], at: number): boolean {
  return tokens.length - at <= 4;
}

/** The content before a verb: "The dam will hold, Berg said." */
export function contentBefore(tokens: readonly Token[], parts: ClauseParts, index: number): Stretch | null {
  const clause = parts.clauses[index];
  if (clause === undefined || clause.subject === null || clause.kind !== "finite") return null;
  if (!clauseSayings.has(clause.group.lemma) && !beliefs.has(clause.group.lemma)) return null;
  let start = clause.inverted ? clause.group.first : clause.subject.first;
  if (isQuoteMark(tokens[start - 1])) start -= 1;
  if (tokens[start - 1]?.norm !== "," || start < 3) return null;
  const governed = [1, 2, 3].some((back) => {
    const other = parts.clauses[index - back];
    // "When the vote was over, Berg said": a clause that only tells when was not said.
    return other?.kind === "finite" && other.group.main < start && other.opener === null;
  });
  if (
    !governed ||
    (clause.object !== null && clause.object.first > clause.group.main && !tellings.has(clause.group.lemma))
  )
    return null;
  return stretch(tokens, startAfterMarks(tokens), start - 2);
}

const tellings = new Set(["assure", "inform", "remind", "tell", "warn"]);

function startAfterMarks(tokens: readonly Token[]): number {
  let first = 0;
  while (tokens[first]?.tag === "PUNCT" || (first === 0 && tokens[first]?.tag === "CCONJ")) first += 1;
  return first;
}

/** A stretch without the marks at its ends. */
export function stretch(tokens: readonly Token[], first: number, last: number): Stretch | null {
  let end = last;
  while (end >= first && tokens[end]?.tag === "PUNCT" && /^[.,;:!?–—-]+$/.test(tokens[end]?.norm ?? "")) end -= 1;
  // A time alone is no content: "said Tuesday".
  return end < first || (isTime(tokens, { first, head: end, last: end }) && end - first <= 1)
    ? null
    : { first, last: end };
}
