/** Reads nought told in words: "no casualties", "no one was hurt", "nobody died", "none of the hostages". */
import { fateWords } from "../../lexicon/fates.ts";
import { countedWhenNone } from "../../lexicon/numbers.ts";
import type { Token } from "../../model.ts";

/** Nought, as indexes of tokens: its own words and what is counted. */
interface Zero {
  readonly first: number;
  readonly last: number;
  /** Index of the token that is counted. */
  readonly counted: number;
}

/** Words between nobody and what befell nobody: "no one else was believed to have been hurt". */
const between = new Set(["AUX", "ADV", "PART"]);
const links = new Set(["else", "believed", "reported", "reportedly", "known", "said", "to"]);

/** The words that begin nought. */
export const zeroWords: ReadonlySet<string> = new Set(["no", "nobody", "none"]);

/** Nought that begins at a token, or `null`. */
export function readZero(tokens: readonly Token[], index: number): Zero | null {
  const word = tokens[index]?.norm;
  if (word === "no" && tokens[index + 1]?.norm === "one") return fateAfter(tokens, index, index + 1);
  if (word === "nobody") return fateAfter(tokens, index, index);
  if (word === "none") {
    if (tokens[index + 1]?.norm !== "of") return fateAfter(tokens, index, index);
    for (let at = index + 2; at < Math.min(tokens.length, index + 6); at += 1) {
      if (tokens[at]?.tag === "NOUN") return { first: index, last: index, counted: at };
    }
    return null;
  }
  if (word !== "no") return null;
  // "no immediate reports of casualties", "no other injuries": at most so many words about the noun.
  for (let at = index + 1; at < Math.min(tokens.length, index + 5); at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (countedWhenNone.has(token.lemma)) return { first: index, last: index, counted: at };
    if (token.tag !== "ADJ" && token.tag !== "NOUN" && token.norm !== "of") return null;
    if (token.tag === "NOUN" && token.lemma !== "report" && token.lemma !== "sign" && tokens[at + 1]?.tag !== "NOUN")
      return null;
  }
  return null;
}

function fateAfter(tokens: readonly Token[], first: number, last: number): Zero | null {
  for (let at = last + 1; at < Math.min(tokens.length, last + 7); at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (fateWords.has(token.norm)) return { first, last, counted: at };
    if (!between.has(token.tag) && !links.has(token.norm)) return null;
  }
  return null;
}
