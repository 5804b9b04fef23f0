/**
 * How far a sentence vouches for what another tells: it calls it untrue ("Viral flood video is a hoax"), says that it is not
 * so ("Mayor is not dead"), leaves it to others ("Mayor reportedly dead", "Is the mayor dead?"), or neither. Read from single
 * words and their neighbours, not from clauses: headlines leave half of their grammar out.
 */
import { kinOf } from "../../align/terms.ts";
import {
  abandonments,
  denyingVerbs,
  dismissingVerbs,
  realities,
  sayings,
  tellings,
  untrueAdjectives,
  untruePhrases,
  untruths,
  untruthVerbs,
} from "../../lexicon/credence.ts";
import type { Span, Token } from "../../model.ts";
import { tokenSpan } from "../../text/span.ts";
import { hedgeOf } from "./hedges.ts";
import { normAt, phraseAt, scope, type IsShared } from "./headline-words.ts";

/** How a sentence stands to what the other tells, with the words that show it. */
export interface Credence {
  /** `untrue`: called so. `denied`: negated. `dropped`: a plan given up. `reported`: left to others, or open. */
  readonly way: "untrue" | "denied" | "dropped" | "reported";
  readonly words: Span;
}

/** The keys by which words of two headlines are the same: the kin of the lemma, and how the word begins. */
export function keysOf({ lemma, norm }: Token): readonly string[] {
  return norm.length < beginning ? [kinOf(lemma)] : [kinOf(lemma), `${norm.slice(0, beginning)}~`];
}

/** Letters of a word's beginning: the tagger's lemmas err in the capitals of headlines, and "quarantine" is "quarantined". */
const beginning = 5;

/** How a sentence stands to one with which it shares some words; `null` when it tells the thing as true. */
export function credenceOf(tokens: readonly Token[], isShared: IsShared): Credence | null {
  return untrue(tokens, isShared) ?? denied(tokens, isShared) ?? dropped(tokens) ?? hedgeOf(tokens, isShared);
}

function untrue(tokens: readonly Token[], isShared: IsShared): Credence | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const length = phraseAt(tokens, at, untruePhrases) || (isUntrue(tokens, at, isShared) ? 1 : 0);
    if (length > 0 && !isNegatedAt(tokens, at)) return { way: "untrue", words: tokenSpan(tokens, at, at + length - 1) };
  }
  return null;
}

function isUntrue(tokens: readonly Token[], at: number, isShared: IsShared): boolean {
  const word = normAt(tokens, at);
  if (untruths.has(word) || untruthVerbs.has(word)) return true;
  // "refuses to confirm or deny".
  if (denyingVerbs.has(word)) return normAt(tokens, at - 1) !== "or" && normAt(tokens, at - 1) !== "no";
  if (dismissingVerbs.has(word)) return hasTelling(tokens, at + 1);
  return untrueAdjectives.has(word) && isSaidOfTelling(tokens, at, isShared);
}

/** Words behind a verb of dismissal among which what it dismisses must stand: "slams stolen statue rumor". */
const reach = 5;

function hasTelling(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + reach).some(({ norm }) => tellings.has(norm));
}

/** "fake" of the news or of what both tell; not of the passports someone was caught with. */
function isSaidOfTelling(tokens: readonly Token[], at: number, isShared: IsShared): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !nominal.has(next.tag)) return true;
  for (const token of tokens.slice(at + 1)) {
    if (!nominal.has(token.tag)) return false;
    if (tellings.has(token.norm) || isShared(token)) return true;
  }
  return false;
}

const nominal: ReadonlySet<string> = new Set(["ADJ", "NOUN", "NUM", "PROPN"]);

const negators: ReadonlySet<string> = new Set(["n't", "never", "no", "nobody", "none", "nope", "not", "nothing"]);

/** Words between "not" and what it denies: "was NOT a hoax". */
const negatedWithin = 3;

function isNegatedAt(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - negatedWithin); before -= 1) {
    const { norm, tag } = tokens[before] ?? { norm: "", tag: "X" };
    // "No, it is a hoax", "Not dead: report is false".
    if (tag === "PUNCT") return false;
    if (negators.has(norm)) return true;
  }
  return false;
}

/** Words that open a clause of its own, with what is denied there no news of the headline's: "nun who had no idea". */
const subordinators: ReadonlySet<string> = new Set([
  "after",
  "as",
  "because",
  "before",
  "if",
  "or",
  "since",
  "so",
  "that",
  "to",
  "when",
  "where",
  "whether",
  "which",
  "while",
  "who",
  "without",
]);

function denied(tokens: readonly Token[], isShared: IsShared): Credence | null {
  for (let at = 0; at < tokens.length; at += 1) {
    // "No, the mayor did not resign", "Aide: No, the mayor did not resign".
    if (normAt(tokens, at) === "no" && normAt(tokens, at + 1) === "," && (at === 0 || tokens[at - 1]?.tag === "PUNCT"))
      return { way: "denied", words: tokenSpan(tokens, at, at) };
    // "in Lima, not in Cusco" denies another place.
    if (!negators.has(normAt(tokens, at)) || normAt(tokens, at - 1) === "," || isSubordinate(tokens, at)) continue;
    if (normAt(tokens, at) === "nope") return { way: "denied", words: tokenSpan(tokens, at, at) };
    const last = deniedFrom(tokens, at, isShared);
    if (last !== null) return { way: "denied", words: tokenSpan(tokens, at, last) };
  }
  return null;
}

/** Words before a negation among which the one that opens its clause stands. */
const clauseReach = 3;

/** "so he won't turn", "apps that don't drain it", "Hands up, don't shoot"; but "insists that he did not" denies. */
function isSubordinate(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - clauseReach); before -= 1) {
    const word = normAt(tokens, before);
    if (word === "that" && tokens[before - 1]?.tag !== "VERB") return true;
    if (word !== "that" && subordinators.has(word)) return true;
  }
  return normAt(tokens, at - 1) === "do" && tokens[at - 2]?.tag === "PUNCT";
}

/** The last word of what a negation denies, where it denies what both tell. */
function deniedFrom(tokens: readonly Token[], at: number, isShared: IsShared): number | null {
  for (let after = at + 1; after < Math.min(tokens.length, at + 1 + scope); after += 1) {
    const token = tokens[after];
    if (
      token === undefined ||
      token.tag === "PUNCT" ||
      (token.norm !== "that" && subordinators.has(token.norm) && token.norm !== "to")
    )
      return null;
    // "won't say whether", "you'll never guess how".
    if (sayings.has(token.norm) || idle.has(token.lemma)) return null;
    if (isShared(token) && token.tag !== "ADP") return after;
    if (realities.has(token.norm) && tokens.slice(0, at).some(isShared)) return after;
  }
  return null;
}

/** Verbs whose negation denies nothing that is told. */
const idle: ReadonlySet<string> = new Set([
  "believe",
  "comment",
  "forget",
  "guess",
  "know",
  "mind",
  "say",
  "see",
  "tell",
]);

function dropped(tokens: readonly Token[]): Credence | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const particles = abandonments.get(normAt(tokens, at));
    if (particles === undefined || isNegatedAt(tokens, at)) continue;
    if (particles === null) return { way: "dropped", words: tokenSpan(tokens, at, at) };
    if (particles.includes(normAt(tokens, at + 1))) return { way: "dropped", words: tokenSpan(tokens, at, at + 1) };
  }
  return null;
}
