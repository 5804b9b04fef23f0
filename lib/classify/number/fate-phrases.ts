/**
 * What became of people, told by a phrase: "four people were taken to hospital", "searching for 11 workers", "pulled nine
 * hikers from the sea". A verb with its object is read from the clauses; this is for what a clause does not tell by one word.
 */
import { fateOf, peopleNouns, type Fate } from "../../lexicon/fates.ts";
import {
  fatesByDoer,
  phrasesAround,
  phrasesBefore,
  phrasesBehind,
  type FatePhrase,
} from "../../lexicon/fate-phrases.ts";
import { adders, mortals } from "../../lexicon/scopes.ts";
import type { Quantity, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import type { SentenceReading } from "../story.ts";

/** Most tokens from a number to the first word of a phrase behind it, and from that word to the second. */
const behindReach = 12;
const phraseReach = 5;

/** Most tokens from a number to the words that end a phrase around it: "lifted 14 hikers off the ridge". */
const aroundReach = 9;

/** Words at which another clause begins, so that what follows is told of others. */
const newClause: ReadonlySet<string> = new Set([
  ":",
  ";",
  "after",
  "although",
  "because",
  "before",
  "but",
  "if",
  "said",
  "says",
  "that",
  "though",
  "told",
  "where",
  "whereas",
  "while",
]);

const denials: ReadonlySet<string> = new Set(["n't", "never", "not"]);

/** Word classes that begin an object: "two men charged the police" does not say that they were charged. */
const beginsObject: ReadonlySet<string> = new Set(["DET", "NOUN", "NUM", "PRON", "PROPN"]);

/** Verbs that tell a fate only of those to whom it is done. */
const doneTo: ReadonlySet<string> = new Set([
  "accuse",
  "airlift",
  "arraign",
  "bring",
  "carry",
  "charge",
  "convict",
  "dig",
  "find",
  "fly",
  "force",
  "give",
  "hold",
  "jail",
  "lift",
  "order",
  "pluck",
  "poison",
  "pull",
  "rush",
  "seize",
  "send",
  "sentence",
  "snatch",
  "take",
  "tell",
  "transport",
  "treat",
  "uproot",
  "winch",
]);

/** The fate that a phrase near a number tells, or `null`; only of people. */
export function fateInPhrase(sentence: SentenceReading, quantity: Quantity): Fate | null {
  if (quantity.kind !== "count" || !isOfPeople(quantity)) return null;
  const { tokens } = sentence;
  let first = tokenFrom(tokens, quantity.span.start);
  // "Held another 15 men", "killed the two brothers".
  while (adders.has(tokens[first - 1]?.norm ?? "") || /^(?:an?|the|these|those)$/.test(tokens[first - 1]?.norm ?? ""))
    first -= 1;
  const after = tokenFrom(tokens, quantity.span.end);
  return (
    fateBefore(tokens, first, after) ??
    fateBehind(tokens, after) ??
    fateByDoer(tokens, first) ??
    fateInverted(tokens, first)
  );
}

function isOfPeople({ counted, unit, per }: Quantity): boolean {
  if (unit !== "" || per !== null) return false;
  return counted === null || peopleNouns.has(counted.lemma) || mortals.has(counted.lemma);
}

function fateBefore(tokens: readonly Token[], first: number, after: number): Fate | null {
  const last = tokens[first - 1];
  if (last === undefined) return null;
  const lead = tokens[first - 2];
  for (const { fate, second } of phrasesBefore.get(verbOf(last)) ?? []) if (second === null) return fate;
  for (const { fate, second } of phrasesBefore.get(lead === undefined ? "" : verbOf(lead)) ?? [])
    if (second === last.norm) return fate;
  const rest = tokens.slice(after, after + aroundReach);
  for (const { fate, second } of phrasesAround.get(verbOf(last)) ?? [])
    if (rest.some((token) => isWord(token, second))) return fate;
  return null;
}

/** Most tokens from a verb back to who does it: "doctors at the hospital in Varna treated 40 people". */
const doerReach = 8;

/** "Hospitals admitted 40 people", "the gunmen are holding 17 people". */
function fateByDoer(tokens: readonly Token[], first: number): Fate | null {
  const verb = tokens[first - 1];
  const fates = verb === undefined ? undefined : fatesByDoer.get(verbOf(verb));
  if (fates === undefined) return null;
  for (let at = first - 2; at >= Math.max(0, first - doerReach); at -= 1) {
    const token = tokens[at];
    if (token === undefined || newClause.has(token.norm) || denials.has(token.norm)) return null;
    const found = fates.find(({ doers }) => isAmong(doers, token));
    if (found !== undefined) return found.fate;
  }
  return null;
}

function isAmong(words: ReadonlySet<string>, token: Token): boolean {
  return words.has(token.lemma) || words.has(token.norm) || words.has(token.norm.replace(/s$/, ""));
}

/** "Killed in the raids were 14 people", "Among the injured were two firemen" tells a part. */
function fateInverted(tokens: readonly Token[], first: number): Fate | null {
  const [participle, verb] = [tokens[0], tokens[first - 1]];
  if (participle === undefined || verb?.lemma !== "be" || !/(?:ed|dead|ing|hurt)$/.test(participle.norm)) return null;
  return fateOf(participle.norm) ?? fateOf(participle.lemma) ?? fateOf(participle.norm.replace(/ed$/, ""));
}

/** The verb in a token that a tagger may have taken for a noun: "killing three and wounding eight". */
function verbOf({ lemma, norm, tag }: Token): string {
  return tag === "VERB" ? lemma : norm.replace(/(?:ed|ing)$/, "");
}

function fateBehind(tokens: readonly Token[], after: number): Fate | null {
  for (let at = after; at < Math.min(tokens.length, after + behindReach); at += 1) {
    const token = tokens[at];
    if (token === undefined || endsClause(tokens, at, after) || denials.has(token.norm)) return null;
    const phrases = [
      ...(phrasesBehind.get(token.lemma) ?? []),
      ...(token.norm === token.lemma ? [] : (phrasesBehind.get(token.norm) ?? [])),
    ];
    const found = phrases.find((phrase) => isTold(tokens, at, phrase));
    if (found !== undefined) return found.fate;
  }
  return null;
}

function isTold(tokens: readonly Token[], at: number, { second }: FatePhrase): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (verb === undefined || (next !== undefined && denials.has(next.norm))) return false;
  if (doneTo.has(verb.lemma) && beginsObject.has(next?.tag ?? "") && !isWord(next, second)) return false;
  return second === null || tokens.slice(at + 1, at + 1 + phraseReach).some((token) => isWord(token, second));
}

function isWord(token: Token | undefined, word: string | null): boolean {
  return token !== undefined && (token.lemma === word || token.norm === word);
}

/** Whether others are told of from a token on: "two men fled and a woman was taken to hospital". */
function endsClause(tokens: readonly Token[], at: number, after: number): boolean {
  const token = tokens[at];
  if (token === undefined || newClause.has(token.norm)) return true;
  // "And" within what is counted goes on with it: "two men and a woman were charged".
  return token.norm === "and" && tokens.slice(after, at).some(({ tag }) => tag === "VERB" || tag === "AUX");
}
