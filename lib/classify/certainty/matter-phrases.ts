/** Where the words of a phrase stand in a sentence, and whether the sentence denies them. */
import { clauseEnd, gerund, name } from "../../lexicon/matter.ts";
import { negators, negativeDeterminers } from "../../lexicon/negation.ts";
import type { Phrasing } from "../../lexicon/phrasing.ts";
import type { Token } from "../../model.ts";

/**
 * Whether a phrase denies by its own words ("not wear a belt"), or words that it does not ask for deny it: "had | no | belt
 * on", "were not | getting divorced", "nobody | was armed".
 */
export type Denial = "own" | "other" | null;

export function denialOf(tokens: readonly Token[], first: number, last: number, phrase: Phrasing): Denial {
  if (phrase.some((word) => word !== null && [...word].some((one) => denying.has(one)))) return "own";
  const inside = tokens.slice(first, last + 1).some(isNegative);
  const before = tokens.slice(Math.max(0, first - denialReach), first);
  const stop = before.findLastIndex(({ tag, lemma }) => tag === "PUNCT" || tag === "NOUN" || lemma === "and");
  return inside || before.slice(stop + 1).some(isDenier) ? "other" : null;
}

/** Words before a phrase among which the one stands that denies it. */
const denialReach = 3;

function isNegative({ norm, lemma }: Token): boolean {
  return denying.has(norm) || denying.has(lemma);
}

/** "were not | getting divorced", "no | charges were filed", "has yet to | leave" */
function isDenier({ norm }: Token, at: number, before: readonly Token[]): boolean {
  return negators.has(norm) || negativeDeterminers.has(norm) || (norm === "yet" && before[at + 1]?.norm === "to");
}

/** Words that deny, hold open or refuse by themselves, in a phrase. */
const denying: ReadonlySet<string> = new Set([
  ...negators,
  ...negativeDeterminers,
  ...["any", "decline", "deny", "fail", "refuse", "unable", "without", "yet"],
]);

/** Most words that `*` stands for. */
const mostBetween = 7;

/** Index of the last token of a phrase that begins here, or `null`. */
export function endOf(tokens: readonly Token[], from: number, phrase: Phrasing): number | null {
  let at = from;
  let last = from;
  for (let index = 0; index < phrase.length; index += 1) {
    const word = phrase[index] ?? null;
    if (word === null) {
      const next = phrase[index + 1] ?? nothing;
      const ahead = tokens.slice(at, at + mostBetween + 1);
      const near = ahead.findIndex((token) => isWord(token, next));
      if (near < 0 || ahead.slice(0, near).some(({ tag }) => tag === "PUNCT" || tag === "SCONJ")) return null;
      at += near;
      continue;
    }
    if (index > 0) at = pastAdverbs(tokens, at, word);
    const token = tokens[at];
    if (word.has(clauseEnd)) return token === undefined || endings.has(token.tag) ? last : null;
    if (token === undefined || !isWord(token, word)) return null;
    last = at;
    at += 1;
  }
  return last;
}

const nothing: ReadonlySet<string> = new Set();

/** Most words that may stand between those of a phrase without being written down: "was | reportedly | killed". */
const mostAdverbs = 3;

function pastAdverbs(tokens: readonly Token[], from: number, word: ReadonlySet<string>): number {
  let at = from;
  while (at < from + mostAdverbs) {
    const token = tokens[at];
    if (token === undefined || isWord(token, word) || !passing.has(token.tag) || nearly.has(token.norm)) break;
    at += 1;
  }
  const token = tokens[at];
  return token !== undefined && (isWord(token, word) || word.has(clauseEnd)) ? at : from;
}

const passing: ReadonlySet<string> = new Set(["ADV", "AUX", "PART"]);

/** Adverbs that say it was not: "was nearly killed"; and the particle that makes a plan of it: "is to sign". */
const nearly: ReadonlySet<string> = new Set(["almost", "barely", "hardly", "narrowly", "nearly", "out", "to"]);

/** Behind these or at the end of a sentence the words that belong to a verb are over. */
const endings: ReadonlySet<string> = new Set(["ADP", "ADV", "CCONJ", "PUNCT", "SCONJ"]);

function isWord({ lemma, norm, tag }: Token, words: ReadonlySet<string>): boolean {
  return (
    words.has(lemma) ||
    words.has(norm) ||
    (norm === "n't" && words.has("not")) ||
    (norm === "being" && words.has("be")) ||
    (tag === "VERB" && norm.endsWith("ing") && words.has(gerund)) ||
    (tag === "PROPN" && words.has(name))
  );
}
