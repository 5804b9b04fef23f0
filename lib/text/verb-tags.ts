/** Verbs that the tagger takes for nouns or adjectives: "Norway backs the truce", "who lives nearby", "rescued another five". */
import { participleLemmas, unchangedParticiples } from "../lexicon/participles.ts";
import { possessives } from "../lexicon/pronouns.ts";
import type { PartOfSpeech, Token } from "../model.ts";
import { verbOfPast } from "./past-forms.ts";

/** A noun or adjective -> VERB, where its neighbours show that it is one. */
export function asVerb(tokens: readonly Token[], index: number, token: Token): Token | null {
  const { norm, lemma } = token;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before === undefined || next === undefined) return null;
  if (token.tag === "NOUN") {
    // "Police shot dead a man".
    if (norm === "shot") return next.norm === "dead" ? { ...token, tag: "VERB", lemma: "shoot" } : null;
    // "..., warning that the dam would break".
    if (next.norm === "that" && before.tag === "PUNCT") {
      const verb = verbsOfNouns.get(norm);
      if (verb !== undefined) return { ...token, tag: "VERB", lemma: verb };
    }
    if (norm.endsWith("s") && norm !== lemma) {
      if (isVerbInS(tokens, index)) return { ...token, tag: "VERB" };
      // "a report that references the ministry": "that" points at no plural.
      if (before.norm === "that" && tokens[index - 2]?.tag === "NOUN" && opensObject(next))
        return { ...token, tag: "VERB", lemma: verbsInVes.get(norm) ?? lemma };
      // "who lives nearby", "which plans to close": a relative pronoun, and no second noun phrase for the clause.
      if (before.norm === "who" || (before.norm === "which" && next.norm === "to"))
        return { ...token, tag: "VERB", lemma: verbsInVes.get(norm) ?? lemma };
      return null;
    }
    // "Nor did the rebels sign the deal".
    if (norm === lemma && opensObject(next) && isBehindDo(tokens, index)) return { ...token, tag: "VERB" };
    // "critics say would", "they say that": only "a say" and "the final say" are nouns.
    if (thatVerbs.has(norm) && (next.norm === "that" || next.norm === "they"))
      // "Officials fear that": behind a plural a noun with "that" would want an article.
      return before.tag === "NOUN" && before.norm !== before.lemma ? { ...token, tag: "VERB" } : null;
    if (norm === "say") return before.tag === "NOUN" || before.tag === "PRON" ? { ...token, tag: "VERB" } : null;
  }
  return asPast(token, before, next);
}

/** Whether "do" opens the clause, and behind it stands one noun phrase: "Nor did the rebels | sign", "Did Peru | sign". */
function isBehindDo(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (index - at <= longestSubject && phraseWords.has(tokens[at]?.tag ?? "X")) at -= 1;
  if (at === index - 1 || tokens[at]?.tag !== "AUX" || tokens[at]?.lemma !== "do") return false;
  return at === 0 || tokens[at - 1]?.norm === "nor";
}

const phraseWords: ReadonlySet<PartOfSpeech> = new Set(["ADJ", "DET", "NOUN", "PRON", "PROPN"]);

/**
 * "has been paralysed by the strike", "is alleged to", "was pronounced dead", "to have taken bribes", "firefighters
 * rescued another five" -> VERB with its lemma.
 */
function asPast(token: Token, before: Token, next: Token): Token | null {
  const { norm } = token;
  const irregular = participleLemmas.has(norm);
  if (!irregular && !norm.endsWith("ed")) return null;
  const suits =
    before.lemma === "be"
      ? (next.norm === "by" && !minds.has(norm)) || next.norm === "dead" || (next.norm === "to" && norm === "alleged")
      : before.lemma === "have"
        ? irregular || (next.tag !== "NOUN" && next.tag !== "ADJ" && next.tag !== "PROPN")
        : token.lemma === norm && subjects.has(before.tag) && (opensObject(next) || isNamedAfterMany(before, next));
  if (!suits) return null;
  const lemma = verbOfPast(norm);
  return lemma === null ? null : { ...token, tag: "VERB", lemma };
}

/** "officers chased Berg": behind a plural a name is whom they did it to. */
function isNamedAfterMany(before: Token, next: Token): boolean {
  return next.tag === "PROPN" && before.tag === "NOUN" && before.norm !== before.lemma;
}

/** States of mind, which "by" explains and nobody brings about: "was excited by the story". */
const minds: ReadonlySet<string> = new Set(["concerned", "excited", "interested", "surprised", "worried"]);
const subjects: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN"]);

function opensObject({ tag, norm }: Token): boolean {
  return (tag === "DET" && norm !== "that") || (tag === "PRON" && norm !== "that");
}

/** Forms whose noun has another lemma than their verb: "lives" of "life" and of "live". */
const verbsInVes: ReadonlyMap<string, string> = new Map([
  ["leaves", "leave"],
  ["lives", "live"],
]);

/** Nouns that are verbs between a plural and "that". */
const thatVerbs: ReadonlySet<string> = new Set(["claim", "demand", "doubt", "fear", "hope", "report"]);

const verbsOfNouns: ReadonlyMap<string, string> = new Map([
  ["finding", "find"],
  ["meaning", "mean"],
  ["ruling", "rule"],
  ["warning", "warn"],
]);

/**
 * "Norway backs the truce", "the union backs the mayor": before a determiner, and with nothing but one noun phrase before
 * it, a word in -s is the verb.
 */
export function isVerbInS(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token?.tag !== "NOUN" || next === undefined || !/[^s]s$/.test(token.norm) || token.norm === token.lemma)
    return false;
  const determined = next.tag === "DET" || (next.tag === "PRON" && possessives.has(next.norm));
  if (!determined && !(begins.has(next.tag) && stanceVerbsInS.has(token.norm))) return false;
  return isSubjectBefore(tokens, index);
}

/** Words that are hardly ever plural nouns behind a name: they are verbs before a bare noun too, as in headlines. */
const stanceVerbsInS: ReadonlySet<string> = new Set(["backs", "hails", "slams", "urges", "vetoes", "welcomes"]);
const begins: ReadonlySet<PartOfSpeech> = new Set(["ADJ", "NOUN", "NUM", "PROPN"]);

/** Words of a subject that are looked at before its verb. */
const longestSubject = 6;

/** Whether one noun phrase, and before it the beginning, a mark or a conjunction, stands before a word. */
function isSubjectBefore(tokens: readonly Token[], index: number): boolean {
  const last = tokens[index - 1]?.tag;
  if (last !== "PROPN" && last !== "NOUN" && last !== "ADJ") return false;
  let at = index - 1;
  for (; at >= 0 && index - at <= longestSubject; at -= 1) {
    const tag = tokens[at]?.tag;
    if (tag === "DET" && last === "ADJ") return opensClause(tokens[at - 1]);
    if (tag !== "PROPN" && tag !== "NOUN" && tag !== "ADJ" && tag !== "DET") break;
  }
  // "Old attacks the army": a lone adjective is no subject.
  return last !== "ADJ" && opensClause(tokens[at]);
}

function opensClause(token: Token | undefined): boolean {
  return token === undefined || token.norm === '"' || token.norm === ":" || token.norm === "that";
}

/** "they have hope", "has support": a bare verb behind "have" -> NOUN. No participle looks so but "hit". */
export function bareAfterHave(tokens: readonly Token[], index: number, token: Token): Token | null {
  return isBareAfterHave(token, tokens[index - 1]) ? { ...token, tag: "NOUN" } : null;
}

/** Whether "have" is the verb itself: "they have hope". */
export function isHaveBeforeBare(tokens: readonly Token[], index: number, token: Token): boolean {
  const next = tokens[index + 1];
  return token.lemma === "have" && next !== undefined && isBareAfterHave(next, token);
}

function isBareAfterHave(token: Token, before: Token | undefined): boolean {
  return (
    token.tag === "VERB" &&
    token.norm === token.lemma &&
    before?.lemma === "have" &&
    (before.tag === "AUX" || before.tag === "VERB") &&
    !/(?:e[dn]|n)$/.test(token.norm) &&
    !unchangedParticiples.has(token.norm)
  );
}
