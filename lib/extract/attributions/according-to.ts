/** "According to the mayor, nobody was hurt." and "In a new survey, most voters liked it.": prepositions as cues. */
import { inquiries } from "../../lexicon/saying-nouns.ts";
import type { Token } from "../../model.ts";
import type { ClauseParts } from "../clauses/clause.ts";
import { nominalAt } from "../clauses/nominals.ts";
import { draftOf, type Draft } from "./attribution-draft.ts";
import { withApposition } from "./sources.ts";
import { afterOpening, stretch } from "./stretch.ts";

/** How far, in tokens, the beginning of a content is looked for; beyond it the sentence's start is taken. */
const longestContent = 150;

/** Nouns that own an opinion: "in the view of the mayor", "in the words of the mayor". */
const opinions = new Set(["assessment", "estimate", "estimation", "eye", "judgment", "opinion", "view", "word"]);

/** The attributions of one sentence that a preposition hands over. */
export function accordingTo(tokens: readonly Token[], parts: ClauseParts, sentence: number): Draft[] {
  const { items } = parts;
  const drafts: Draft[] = [];
  items.forEach((item, at) => {
    if (item.kind !== "preposition" || items[at + 1]?.kind !== "phrase") return;
    const word = tokens[item.first]?.norm;
    if (word !== "according" && word !== "in") return;
    const first = isFirst(tokens, item.first);
    let phrase = at + 1;
    let cue = { first: item.first, last: item.last };
    if (word === "in") {
      const opinion = opinionOwner(tokens, parts, at);
      if (opinion !== null) {
        phrase = opinion;
        cue = { first: item.first, last: (items[opinion]?.first ?? item.last + 1) - 1 };
      } else if (!first || !isInquiry(tokens, parts, at + 1)) return;
    }
    const nominal = nominalAt(tokens, items, phrase);
    const source = word === "in" ? nominal : withApposition(tokens, items, nominal);
    if (first) {
      const comma = source.reach + 1;
      const from = tokens[comma]?.norm === "," ? comma + 1 : comma;
      drafts.push(...draftOf(tokens, sentence, cue, source, [stretch(tokens, from, tokens.length - 1)]));
      return;
    }
    const from = clauseBegin(tokens, item.first);
    // "The toll, according to the mayor, will rise": the content stands on both sides.
    const next = tokens[source.reach + 2];
    const goesOn = tokens[source.reach + 1]?.norm === "," && next?.norm !== "but" && next?.norm !== "while";
    const rest = goesOn ? stretch(tokens, source.reach + 2, tokens.length - 1) : null;
    drafts.push(...draftOf(tokens, sentence, cue, source, [stretch(tokens, from, item.first - 1), rest]));
  });
  return drafts;
}

function isFirst(tokens: readonly Token[], at: number): boolean {
  for (let before = 0; before < at; before += 1) {
    if (before > 2) return false;
    const tag = tokens[before]?.tag;
    if (tag !== "PUNCT" && tag !== "CCONJ" && tag !== "ADV") return false;
  }
  return true;
}

function isInquiry(tokens: readonly Token[], { items }: ClauseParts, at: number): boolean {
  const item = items[at];
  return item?.kind === "phrase" && inquiries.has(tokens[item.chunk.head]?.lemma ?? "");
}

/** Item of the owner in "in the view | of | the mayor". */
function opinionOwner(tokens: readonly Token[], { items }: ClauseParts, at: number): number | null {
  const noun = items[at + 1];
  const of = items[at + 2];
  if (noun?.kind !== "phrase" || of?.kind !== "preposition" || items[at + 3]?.kind !== "phrase") return null;
  if (tokens[noun.first]?.norm !== "the" || !opinions.has(tokens[noun.chunk.head]?.lemma ?? "")) return null;
  return tokens[of.first]?.norm === "of" ? at + 3 : null;
}

/** The first token of the sentence or of what follows its last semicolon before a token. */
function clauseBegin(tokens: readonly Token[], before: number): number {
  for (let at = before - 1; at >= 0 && before - at < longestContent; at -= 1)
    if (tokens[at]?.norm === ";") return at + 1;
  return afterOpening(tokens);
}
