/** Runs of words round a name that describe who bears it: in front of it, and behind it. */
import { partPlayed } from "../../lexicon/doers-and-victims.ts";
import { placeNamed } from "../../lexicon/places.ts";
import { people, roles } from "../../lexicon/titles.ts";
import type { Token } from "../../model.ts";
import type { EntityWords, SentenceReading } from "../story.ts";

/** Tokens from the first to the last, both within. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Tags of words within a noun phrase. */
export const inPhrase = new Set(["ADJ", "ADV", "DET", "NOUN", "NUM", "PART", "PROPN"]);
const copulas = new Set(["is", "was", "are", "were", "remains"]);
const openers = new Set(["a", "aged", "an", "from", "of", "originally", "the", "who", "both"]);

/** Words in a description at most: "a 41-year-old former primary school teacher from the port of Varna". */
export const longest = 14;

/** Words within a description that are no part of a noun phrase: "from", "of", "at", "who lives in". */
const linking = new Set([
  "aged",
  "and",
  "at",
  "based",
  "born",
  "for",
  "from",
  "in",
  "lived",
  "lives",
  "living",
  "near",
  "of",
  "originally",
  "who",
  "with",
]);

/** "Mira Holt, 41, a nurse from Varna,", "Mira Holt was a nurse from Varna", "Mira Holt, of Varna,", "Mira Holt (41)". */
export function runBehind({ tokens }: SentenceReading, last: number, named: readonly EntityWords[]): Run | null {
  const next = tokens[last + 1]?.norm ?? "";
  const work = asWhat(tokens, last + 1);
  const isWho = next === "," && tokens[last + 2]?.norm === "who" && copulas.has(tokens[last + 3]?.norm ?? "");
  const first = work ?? (isWho ? last + 4 : last + 2);
  if (work === null && next !== "," && next !== "(" && !copulas.has(next)) {
    if (next === "aged") return { first: last + 1, last: last + 2 };
    return next === "of" || next === "from" ? origin(tokens, last + 1) : null;
  }
  const opening = tokens[first];
  if (opening === undefined) return null;
  const opens = openers.has(opening.norm) || opening.tag === "NUM" || isNation(opening);
  if (!opens && !((next === "," || work !== null) && isPersonWord(opening)) && !dwelling.has(opening.norm)) return null;
  let end = first - 1;
  for (let at = first; at < Math.min(tokens.length, first + longest); at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const isName = named.some(
      ({ span, form }) => form === "name" && span.start < token.span.end && token.span.start < span.end,
    );
    // "John Weld, Mira Holt and ..." is a list.
    if (isName && at === first) return null;
    // An age stands between two commas: "Holt, 41, a nurse".
    if (token.norm === "," && tokens[at - 1]?.tag === "NUM" && openers.has(tokens[at + 1]?.norm ?? "")) continue;
    const inside = inPhrase.has(token.tag) || token.norm === "-" || token.norm === "'s" || linking.has(token.norm);
    if (!inside || (isName && at > first && tokens[at - 1]?.norm === ",")) break;
    end = at;
  }
  return end < first ? null : { first, last: end };
}

const doing = new Set(["employed", "known", "served", "serves", "serving", "worked", "working", "works"]);

const dwelling = new Set(["lived", "lives"]);

/** Where that begins as which someone works or is known: "Holt had been working as a nurse", "knew her as a nurse". */
function asWhat(tokens: readonly Token[], at: number): number | null {
  let next = at;
  while (tokens[next]?.tag === "AUX" || tokens[next]?.tag === "ADV") next += 1;
  // "Holt lives in Varna"
  if (dwelling.has(tokens[next]?.norm ?? "") && tokens[next + 1]?.norm === "in") return next;
  if (doing.has(tokens[next]?.norm ?? "")) next += 1;
  else if (next > at) return null;
  return tokens[next]?.norm === "as" ? next + 1 : null;
}

/** "Rosa Quispe of Peru", "Helen Voss of the University of Tarn". */
function origin(tokens: readonly Token[], first: number): Run | null {
  let last = first;
  while (last - first < longest / 2) {
    const token = tokens[last + 1];
    if (token?.tag !== "PROPN" && token?.norm !== "the" && token?.norm !== "of") break;
    last += 1;
  }
  return last > first ? { first, last } : null;
}

/** "Peruvian runner Rosa Quispe"; and, where the name stands between commas, "The mayor of Varna, Mira Holt,". */
export function runBefore(tokens: readonly Token[], name: number, last: number): Run | null {
  let first = name;
  while (name - first < longest / 2) {
    const token = tokens[first - 1];
    if (token === undefined || !(inPhrase.has(token.tag) || token.norm === "-") || token.norm === "the") break;
    first -= 1;
  }
  if (first < name) return { first, last: name - 1 };
  const closes = tokens[last + 1]?.tag === "PUNCT" || tokens[last + 1] === undefined;
  if (tokens[name - 1]?.norm !== "," || !closes) return null;
  let start = name - 1;
  while (name - start < longest) {
    const token = tokens[start - 1];
    if (
      token === undefined ||
      !(inPhrase.has(token.tag) || token.norm === "-" || token.norm === "of" || token.norm === "from")
    )
      break;
    start -= 1;
  }
  return start < name - 1 ? { first: start, last: name - 2 } : null;
}

/** "Tunisian", "Scot". */
export function isNation({ norm, tag }: Token): boolean {
  return (tag === "PROPN" || tag === "ADJ" || tag === "NOUN") && placeNamed(norm)?.demonym === true;
}

/** Whether a subject ends here that describes a person: "The 46-year-old", "The Scot", "The midfielder". */
export function describes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (isPersonWord(token) || isAge(tokens, at) || isNation(token));
}

/** A word for a person by what he or she does or is. */
export function isPersonWord({ tag, lemma }: Token): boolean {
  return tag === "NOUN" && (roles.has(lemma) || people.has(lemma) || partPlayed(lemma) !== null);
}

/** "the 46-year-old". */
function isAge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === "old" && tokens[at - 1]?.norm === "-";
}
