/** Where begins the clause that a verb of saying hands over: at its "that", at its subject, at its quotation. */
import { askings, barestSayings, tellings } from "../../lexicon/saying.ts";
import { sayingNouns } from "../../lexicon/saying-nouns.ts";
import type { Token } from "../../model.ts";
import type { Clause, ClauseParts } from "../clauses/clause.ts";
import type { Item } from "../clauses/clause-items.ts";
import { isTime } from "../clauses/nominals.ts";
import { isQuoteMark } from "../clauses/verb-groups.ts";

const openersOfContent = new Set(["how", "that", "what", "when", "where", "whether", "who", "why"]);
const questionWords = new Set(["how", "what", "when", "where", "whether", "which", "who", "why"]);
/** Participles that stand for prepositions: "said following the vote that". */
const preposingParticiples = new Set(["following", "including", "regarding"]);
/** How far behind the verb, in items, its content may begin: "told reporters in Oslo on Friday that". */
const farthest = 16;

/** Where the clause that a verb of saying governs begins: at its "that", at its subject, at its quotation. */
export function clauseStart(
  tokens: readonly Token[],
  parts: ClauseParts,
  clause: Clause,
  index: number,
  lemma: string,
): number | null {
  const { items } = parts;
  let aside = false;
  for (let at = clause.item + 1; at < clause.item + farthest; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === "stop") break;
    const word = tokens[item.first]?.norm ?? "";
    if (item.kind === "verb") {
      if (!aside && !preposingParticiples.has(word)) break;
      aside = false;
    } else if (item.kind === "phrase" && item.first < item.last) {
      // "said in a letter | that dams ...", "asked Berg | which harbours ...": tagged as one noun phrase.
      if (word === "that" && at > clause.item + 1 && (lemma === "say" || tellings.has(lemma))) return item.first;
      if (word === "which" && askings.has(lemma)) return item.first;
    } else if (item.kind === "preposition" && (word === "whether" || word === "that")) {
      return item.first;
    } else if (item.kind === "opener") {
      // "believed the claim that ...", "faced charges from the mayor that ...": the clause belongs to the noun.
      if (word === "that" && isSayingNoun(tokens, items[clause.item + 1])) return null;
      // "said when asked": a time, and no content.
      if (word === "when" && lemma === "say") return null;
      if (openersOfContent.has(word) || (word === "if" && askings.has(lemma))) return item.first;
      break;
    } else if (item.kind === "relative") {
      const next = items[at + 1]?.kind;
      if (askings.has(lemma) && questionWords.has(word) && (at === clause.item + 1 || lemma === "ask"))
        return item.first;
      if (word !== "that") break;
      // "said in a letter that the dam ...": what follows has a subject of its own, so "that" is no pronoun.
      if (next === "verb") aside = true;
      else if (lemma === "say" || tellings.has(lemma)) return item.first;
      else break;
    }
  }
  return governedStart(tokens, parts, clause, index) ?? bareStart(tokens, parts, clause, lemma);
}

function isSayingNoun(tokens: readonly Token[], item: Item | undefined): boolean {
  return item?.kind === "phrase" && sayingNouns.has(tokens[item.chunk.head]?.lemma ?? "");
}

/** "said the dam would hold": the subject of the clause that the verb governs. */
function governedStart(tokens: readonly Token[], parts: ClauseParts, clause: Clause, index: number): number | null {
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

/** "said the same", "said, “It holds” for now": whatever stands behind the barest verbs of saying. */
function bareStart(tokens: readonly Token[], { items }: ClauseParts, clause: Clause, lemma: string): number | null {
  if (!barestSayings.has(lemma) || clause.kind !== "finite" || clause.subject === null) return null;
  if (clause.subject.first > clause.group.first || isQuoteMark(tokens[clause.group.first - 1])) return null;
  let at = clause.item + 1;
  let first = clause.group.main + 1;
  for (;;) {
    const item = items[at];
    const next = items[at + 1];
    let last = item;
    if (item?.kind === "preposition" && next?.kind === "phrase" && isTime(tokens, next.chunk)) last = next;
    else if (item?.kind !== "adverb" && !(item?.kind === "phrase" && isTime(tokens, item.chunk))) break;
    at += last === next ? 2 : 1;
    first = (last?.last ?? first) + 1;
  }
  const item = items[at];
  if (item?.kind === "comma") return isQuoteMark(tokens[item.first + 1]) ? item.first + 1 : null;
  if (item === undefined || (item.first === first && !bareKinds.has(item.kind))) return null;
  return item.kind === "stop" || item.kind === "opener" || item.kind === "relative" || item.kind === "to"
    ? null
    : first;
}

const bareKinds: ReadonlySet<Item["kind"]> = new Set(["adjective", "phrase", "possessive"]);
