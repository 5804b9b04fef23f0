/** Whether a word is part of a name: by its capital where capitals tell, by evidence where they do not. */
import { doubtfulMonths, months, shortMonths, weekdays } from "../../lexicon/calendar.ts";
import { nounsThatBegin } from "../../lexicon/first-words.ts";
import { isGivenName } from "../../lexicon/given-names.ts";
import { plainWords } from "../../lexicon/name-words.ts";
import { knownAcronyms, knownOrganisations } from "../../lexicon/organisations.ts";
import { type Place, placeNamed, placeWordsFrom } from "../../lexicon/places.ts";
import { clauseSayings } from "../../lexicon/saying.ts";
import { honorifics, portfolios, roles } from "../../lexicon/titles.ts";
import type { Token } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import { type Capitals, isCapitalAt, isShouted, startsSentence } from "./capitals.ts";

/** A run as token indexes of its sentence, inclusive; `place` when the gazetteer knows the whole of it. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly place: Place | null;
}

/** Tags of words that are no part of a name, whatever their capital. */
const functional = new Set(["DET", "PRON", "ADP", "SCONJ", "CCONJ", "AUX", "PART", "PUNCT", "SYM", "INTJ", "NUM"]);

const addresses = /^(?:https?:|www\.|[@#/]|pic\.)/i;

/** The longest name of the gazetteer that starts at a token. */
export function placeAt(passage: Passage, tokens: readonly Token[], at: number, end: number): Run | null {
  const first = tokens[at];
  const most = first === undefined ? 0 : placeWordsFrom(first.norm);
  if (first === undefined || most === 0) return null;
  // A hyphen may be a token of its own.
  for (let last = Math.min(at + most * 2 - 1, end, tokens.length) - 1; last >= at; last -= 1) {
    const word = tokens[last];
    if (word === undefined || word.tag === "PUNCT") continue;
    const place = placeNamed(passage.text.slice(first.span.start, word.span.end));
    if (place !== null) return { first: at, last, place };
  }
  return null;
}

/** Whether a word is a name although its capital proves nothing. */
export function proven(
  passage: Passage,
  tokens: readonly Token[],
  at: number,
  word: string,
  capitals: Capitals,
  unreliable: boolean,
): boolean {
  const norm = tokens[at]?.norm ?? "";
  const bare = norm.replace(/\.$/, "");
  if ((capitals.upper.get(norm) ?? 0) > 0 && !capitals.lower.has(norm)) return true;
  const next = tokens[at + 1];
  const nextIsName = capitalAt(passage, next) && !functional.has(next?.tag ?? "");
  if (!plainWords.has(norm)) {
    if (placeAt(passage, tokens, at, tokens.length) !== null || knownOrganisations.has(norm) || isGivenName(norm))
      return true;
    if (knownAcronyms.has(bare) && isShouted(word)) return true;
  }
  if (honorifics.has(norm) && nextIsName) return true;
  if (unreliable) {
    // "John SMITH": what follows a given name is a name, unless the report writes it small.
    const before = tokens[at - 1];
    return before !== undefined && isGivenName(before.norm) && capitalAt(passage, before) && !capitals.lower.has(norm);
  }
  if (isShouted(word) && !capitals.lower.has(norm)) return true;
  if (nextIsName && !capitals.lower.has(norm)) {
    const tag = tokens[at]?.tag;
    if (tag === "PROPN" || isGivenName(norm)) return true;
    if (roles.has(norm) || portfolios.has(norm)) return true;
  }
  return (tokens[at]?.tag !== "ADV" && hasAge(tokens, at)) || (!capitals.lower.has(norm) && speaksAlone(tokens, at));
}

/** How words are written, where who speaks at the start of a sentence counts as a name: "Varn said" makes "Varn's" one. */
export function withSpeakers(passage: Passage, capitals: Capitals): Capitals {
  const upper = new Map(capitals.upper);
  passage.tokens.forEach((tokens, sentence) => {
    if (capitals.unreliable.has(sentence) || tokens[0]?.tag !== "PROPN" || !speaksAlone(tokens, 0)) return;
    const { norm } = tokens[0];
    if (!capitals.lower.has(norm)) upper.set(norm, (upper.get(norm) ?? 0) + 1);
  });
  return { ...capitals, upper };
}

/** "Reid, 33, said": an age follows names of people only. */
export function hasAge(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.norm === "," && /^\d\d$/.test(tokens[at + 2]?.norm ?? "") && tokens[at + 3]?.norm === ",";
}

/** "Reid said", "," said Reid": one word that speaks; a common noun in the singular would have an article. */
function speaksAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.tag !== "PROPN" || nounsThatBegin.has(token.norm) || roles.has(token.norm)) return false;
  const next = tokens[at + 1];
  if (next?.tag === "VERB" && clauseSayings.has(next.lemma) && next.norm !== next.lemma && !next.norm.endsWith("ing"))
    return true;
  const before = tokens[at - 1];
  const mark = tokens[at - 2];
  return (
    before?.tag === "VERB" &&
    clauseSayings.has(before.lemma) &&
    before.lemma !== "tell" &&
    (mark === undefined || mark.norm === '"') &&
    next?.tag === "PUNCT"
  );
}

export function excluded(token: Token, word: string, tokens: readonly Token[], at: number, passage: Passage): boolean {
  const norm = token.norm;
  if (weekdays.has(norm) || addresses.test(word) || isShortMonth(norm, tokens[at + 1])) return true;
  if (months.has(norm)) {
    // "Theresa May" and "April Jones" are people; "on May 4" is a day.
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (doubtfulMonths.has(norm)) {
      if (before !== undefined && (isGivenName(before.norm) || honorifics.has(before.norm))) return false;
      // "May said": no month speaks.
      if (next?.tag === "VERB" && clauseSayings.has(next.lemma) && next.norm !== next.lemma) return false;
    }
    return !(isGivenName(norm) && capitalAt(passage, next));
  }
  if (norm === "i" || norm.startsWith("i'")) return true;
  if (functional.has(token.tag))
    return !(isShouted(word) && word.length > 1 && !startsSentence(tokens, at) && knownAcronyms.has(norm));
  return false;
}

/** "Sept. 14", "Dec 3"; "Jan Smit" is a person. */
function isShortMonth(norm: string, next: Token | undefined): boolean {
  if (norm.endsWith(".")) return shortMonths.has(norm.slice(0, -1));
  return next?.tag === "NUM" && shortMonths.has(norm);
}

export function capitalAt(passage: Passage, token: Token | undefined): boolean {
  return token !== undefined && isCapitalAt(passage.text, token.span.start);
}

/** How far behind a verb of saying "it" is looked for: "said on Friday that it". */
const nearby = 5;

/** "Reid, 33,", "Reid said he": one word that is the name of a person and of no firm, which says that "it" has done something. */
export function isPersonAlone(tokens: readonly Token[], at: number): boolean {
  if (hasAge(tokens, at)) return true;
  const behind = tokens.slice(at + 2, at + 2 + nearby);
  return speaksAlone(tokens, at) && !behind.some(({ norm }) => norm === "it" || norm === "its");
}
