/** Whether the clause round a time tells of what has been or of what is to come, from its verbs. */
import { comingVerbs, willWords } from "../../lexicon/time-nouns.ts";
import type { Span, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";

/** `null` where the words do not settle it: a present tense may tell of either in a headline. */
export type Tense = "past" | "future" | null;

/** Tokens looked back or on for the verb of a clause. */
const furthest = 24;

const clauseEnds = new Set([";", ":", "(", ")", "-", "–", "—"]);

/** The tense of the clause that a span stands in: of the nearest verb before it, else of the first behind it. */
export function tenseAt(tokens: readonly Token[], span: Span): Tense {
  const first = tokenFrom(tokens, span.start);
  for (let at = first - 1; at >= Math.max(0, first - furthest); at -= 1) {
    const token = tokens[at];
    if (token === undefined || clauseEnds.has(token.norm)) break;
    // "After marching on Friday": the verb in -ing has the tense of another.
    if ((token.tag === "VERB" && !token.norm.endsWith("ing")) || token.tag === "AUX") return tenseOf(tokens, at);
  }
  const next = tokenFrom(tokens, span.end);
  for (let at = next; at < Math.min(tokens.length, next + furthest); at += 1) {
    const token = tokens[at];
    if (token === undefined || clauseEnds.has(token.norm)) return null;
    if (token.tag === "VERB" || token.tag === "AUX") return tenseOf(tokens, lastOfGroup(tokens, at));
  }
  return null;
}

const inGroup = new Set(["AUX", "PART", "ADV", "VERB"]);

/** The main verb of a group that begins at a token: "meet" of "will not yet meet". */
function lastOfGroup(tokens: readonly Token[], first: number): number {
  let last = first;
  for (let at = first + 1; at < first + furthest && inGroup.has(tokens[at]?.tag ?? "X"); at += 1)
    if (tokens[at]?.tag === "VERB") last = at;
  return last;
}

/** Auxiliaries that put a verb in the past. */
const pastAuxiliaries = new Set(["did", "had", "has", "have", "was", "were", "'ve"]);

/** The tense of the group that ends with a verb. */
function tenseOf(tokens: readonly Token[], verb: number): Tense {
  const word = tokens[verb];
  if (word === undefined) return null;
  // "Will open": the tagger may take the verb for an adjective.
  if (willWords.has(word.norm)) return "future";
  let infinitive = false;
  let past = false;
  let at = verb - 1;
  for (; at > verb - furthest && inGroup.has(tokens[at]?.tag ?? "X"); at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (willWords.has(token.norm)) return "future";
    if (token.norm === "to") infinitive = true;
    else if (infinitive && token.tag === "VERB") return comingVerbs.has(token.lemma) ? "future" : null;
    else if (infinitive && token.tag === "AUX") return token.lemma === "be" ? "future" : null;
    else if (pastAuxiliaries.has(token.norm)) past = true;
  }
  // "Due to meet on Friday": the adjective leads to the infinitive.
  if (infinitive) return comingVerbs.has(tokens[at]?.lemma ?? "") ? "future" : null;
  if (comingVerbs.has(word.lemma) && !past && isParticiple(word)) return isPlan(word) ? "future" : "past";
  return past || pastAuxiliaries.has(word.norm) || isParticiple(word) ? "past" : null;
}

/** "Scheduled for Friday" tells of a day to come; "agreed on Friday" of one that has been. */
function isPlan(word: Token): boolean {
  return ["due", "plan", "schedule", "set", "slate"].includes(word.lemma);
}

/** A form that is neither the bare verb nor one in -s or -ing: "met", "killed". */
function isParticiple({ norm, lemma }: Token): boolean {
  return norm !== lemma && !/(?:s|ing)$/.test(norm) && lemma !== "be";
}
