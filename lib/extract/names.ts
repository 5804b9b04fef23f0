/** Runs of words that name someone or something, by their capitals: "Defence Minister Khawaja Asif", "Bank of England". */
import { doubtfulMonths, months, weekdays } from "../lexicon/calendar.ts";
import { isGivenName } from "../lexicon/given-names.ts";
import { headsBeforeOf, knownAcronyms, knownOrganisations, organisationHeads } from "../lexicon/organisations.ts";
import { longestPlaceName, type Place, placeNamed, startsPlaceName } from "../lexicon/places.ts";
import { honorifics, portfolios, roles } from "../lexicon/titles.ts";
import type { Token } from "../model.ts";
import type { Passage } from "../text/passage.ts";
import { type Capitals, isCapitalised, isShouted, startsSentence, wordOf } from "./capitals.ts";

/** A run as token indexes of its sentence, inclusive; `place` when the gazetteer knows the whole of it. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly place: Place | null;
}

/** Parts of a name that stay in lower case: "Ursula von der Leyen", "Rio de Janeiro". */
const particles = new Set(["al", "bin", "da", "de", "del", "della", "der", "di", "dos", "du", "el", "ibn", "la", "le", "ten", "van", "von"]);

/** Tags of words that are no part of a name, whatever their capital. */
const functional = new Set(["DET", "PRON", "ADP", "SCONJ", "CCONJ", "AUX", "PART", "PUNCT", "SYM", "INTJ", "NUM"]);

/** Gazetteer names and given names that are plain words too: at the start of a sentence they prove nothing. */
const plainWords = new Set([
  "bill", "chad", "china", "columbus", "crystal", "dawn", "dick", "drew", "faith", "frank", "grace", "grant", "guinea", "hope",
  "jersey", "joy", "jordan", "lance", "male", "mali", "mark", "may", "miles", "nice", "norm", "pat", "pole", "poles", "rich", "rob", "rose",
  "san", "st", "sue", "turkey", "violet", "wade", "will", "brit", "kiwi", "kiwis", "finn", "polish", "apple", "shell", "amazon", "ford",
  "mobile", "reading", "august", "earl", "dale", "dean", "guy", "art", "sunny", "penny", "holly", "ivy", "iris", "lee", "max",
]);

const possessiveHeads = new Set(["people", "children", "women", "men", "workers", "farmers", "king", "queen", "lord", "lloyd", "moody", "mcdonald", "levi", "sotheby", "christie"]);
const addresses = /^(?:https?:|www\.|[@#/]|pic\.)/i;

/** Runs of names in one sentence, in order and disjoint. */
export function runsOf(passage: Passage, sentence: number, capitals: Capitals): Run[] {
  const tokens = passage.tokens[sentence] ?? [];
  const unreliable = capitals.unreliable.has(sentence);
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const run = opens(passage, tokens, at, capitals, unreliable) ? runFrom(passage, tokens, at, capitals, unreliable) : null;
    if (run === null) at += 1;
    else {
      runs.push(run);
      at = run.last + 1;
    }
  }
  return runs;
}

/** The longest name of the gazetteer that starts at a token. */
export function placeAt(passage: Passage, tokens: readonly Token[], at: number, end: number): Run | null {
  const first = tokens[at];
  if (first === undefined || !startsPlaceName(first.norm)) return null;
  for (let last = Math.min(at + longestPlaceName * 2, end, tokens.length) - 1; last >= at; last -= 1) {
    const word = tokens[last];
    if (word === undefined || word.tag === "PUNCT") continue;
    const place = placeNamed(passage.text.slice(first.span.start, word.span.end));
    if (place !== null) return { first: at, last, place };
  }
  return null;
}

function opens(passage: Passage, tokens: readonly Token[], at: number, capitals: Capitals, unreliable: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const word = wordOf(passage, token);
  if (!isCapitalised(word)) {
    // "al-Assad", "von der Leyen", "iPhone".
    const next = tokens[at + 1];
    return particles.has(token.norm) && next?.norm === "-" && capitalAt(passage, tokens[at + 2]) && touches(token, next);
  }
  if (excluded(token, word, tokens, at, passage)) return false;
  if (!unreliable && !startsSentence(tokens, at)) return true;
  return proven(passage, tokens, at, word, capitals, unreliable);
}

/** Whether a word is a name although its capital proves nothing. */
function proven(
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
    if (placeAt(passage, tokens, at, tokens.length) !== null || knownOrganisations.has(norm) || isGivenName(norm)) return true;
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
  // "Reid, 33, said": an age follows names only.
  return tokens[at]?.tag !== "ADV" && next?.norm === "," && /^\d\d$/.test(tokens[at + 2]?.norm ?? "") && tokens[at + 3]?.norm === ",";
}

function runFrom(passage: Passage, tokens: readonly Token[], at: number, capitals: Capitals, unreliable: boolean): Run | null {
  const place = placeAt(passage, tokens, at, tokens.length);
  let last = place?.last ?? at;
  for (;;) {
    const step = extension(passage, tokens, at, last, capitals, unreliable);
    if (step === null) break;
    last = step;
  }
  return { first: at, last, place: place?.last === last ? place.place : null };
}

/** Index of the word a run goes on to, or `null` at its end. */
function extension(
  passage: Passage,
  tokens: readonly Token[],
  first: number,
  last: number,
  capitals: Capitals,
  unreliable: boolean,
): number | null {
  const here = tokens[last];
  const next = tokens[last + 1];
  if (here === undefined || next === undefined) return null;
  const goesOn = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined) return false;
    const word = wordOf(passage, token);
    if (!isCapitalised(word) || excluded(token, word, tokens, at, passage)) return false;
    return !unreliable || proven(passage, tokens, at, word, capitals, true);
  };
  if (goesOn(last + 1)) return last + 1;
  // "Boeing 737", "Air Force One": a number that belongs to a name stands right behind one word.
  const after = tokens[last + 2];
  if (next.norm === "-" || next.norm === "–") {
    if (!touches(here, next) || after === undefined || !touches(next, after)) return null;
    if (placeNamed(wordOf(passage, here)) !== null) return null;
    return goesOn(last + 2) || (wordOf(passage, after).length < 6 && isSurnamePart(passage, tokens, first, last + 2)) ? last + 2 : null;
  }
  if (next.norm === "&" && goesOn(last + 2)) return last + 2;
  if (particles.has(next.norm) && !functionalPreposition(next)) {
    if (after?.norm === "-" && capitalAt(passage, tokens[last + 3])) return last + 3;
    if (goesOn(last + 2)) return last + 2;
    if (after !== undefined && particles.has(after.norm) && goesOn(last + 3)) return last + 3;
  }
  if ((next.norm === "of" || next.norm === "for") && takesOf(tokens, first, last)) {
    if (goesOn(last + 2)) return last + 2;
    if (after?.norm === "the" && goesOn(last + 3)) return last + 3;
  }
  if (next.norm === "and" && organisedOf(tokens, first, last) && goesOn(last + 2)) return last + 2;
  if ((next.norm === "'s" || next.norm === "'") && possessiveHeads.has(here.norm) && goesOn(last + 2)) return last + 2;
  return null;
}

const functionalPreposition = (token: Token): boolean => token.norm === "de" && token.tag === "ADP" ? false : token.tag === "ADP";

/** "Kwok Wai-keung", "Cheng Chung-tai": the second part of an East Asian given name is small. */
function isSurnamePart(passage: Passage, tokens: readonly Token[], first: number, at: number): boolean {
  const word = tokens[at];
  return word !== undefined && first < at - 2 && /^[a-z]{2,5}$/.test(wordOf(passage, word)) && word.tag !== "VERB" && !/^(?:based|born|led|era|style|wide|like|made|run)$/.test(word.norm);
}

function takesOf(tokens: readonly Token[], first: number, last: number): boolean {
  const head = tokens[last]?.norm ?? "";
  if (roles.has(head)) return false;
  return tokens[last + 1]?.norm === "of" ? headsBeforeOf.has(head) : organisationHeads.has(head) && last >= first;
}

function organisedOf(tokens: readonly Token[], first: number, last: number): boolean {
  const head = tokens[first]?.norm ?? "";
  if (!headsBeforeOf.has(head)) return false;
  for (let at = first + 1; at <= last; at += 1) if (tokens[at]?.norm === "of") return head !== "university";
  return false;
}

function excluded(token: Token, word: string, tokens: readonly Token[], at: number, passage: Passage): boolean {
  const norm = token.norm;
  if (weekdays.has(norm) || addresses.test(word)) return true;
  if (months.has(norm)) {
    // "Theresa May" and "April Jones" are people; "on May 4" is a day.
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (doubtfulMonths.has(norm) && before !== undefined && (isGivenName(before.norm) || honorifics.has(before.norm))) return false;
    return !(isGivenName(norm) && capitalAt(passage, next));
  }
  if (norm === "i" || /^i'/.test(norm)) return true;
  if (functional.has(token.tag)) return !(isShouted(word) && word.length > 1 && !startsSentence(tokens, at) && knownAcronyms.has(norm));
  return false;
}

function capitalAt(passage: Passage, token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(wordOf(passage, token));
}

function touches(x: Token, y: Token): boolean {
  return x.span.end === y.span.start;
}
