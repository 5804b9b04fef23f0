/**
 * Headlines in title case, "Police Arrest Three After Bank Raid": their capitals make names of common words for the tagger. How
 * the story under them writes a word tells what it is.
 */
import { isGivenName } from "../lexicon/given-names.ts";
import { placeNamed } from "../lexicon/places.ts";
import type { Token } from "../model.ts";

/** Words, in lower case, by how a story writes them. */
export interface Spellings {
  /** Somewhere without a capital. */
  readonly small: ReadonlySet<string>;
  /** Somewhere with one. */
  readonly capital: ReadonlySet<string>;
}

const words = /\p{L}[\p{L}'’]*/gu;
const capital = /^\p{Lu}/u;
/** Letters from which a word tells something: shorter ones stay small in title case. */
const LONG = 4;
/** Least words of that length: a headline of three names says nothing. */
const LEAST_WORDS = 4;
/** Least share of longer words with a capital in title case: it may leave one of five small by mistake. */
const LEAST_SHARE = 0.8;

/** Whether nearly all of some longer words begin with a capital, marks before it apart. */
export function areCapitalised(longer: readonly string[]): boolean {
  return longer.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= LEAST_SHARE * longer.length;
}

/** Whether nearly all longer words of a headline have capitals. */
export function isTitleCase(headline: string): boolean {
  const longer = (headline.match(words) ?? []).filter((word) => word.length >= LONG);
  return longer.length >= LEAST_WORDS && areCapitalised(longer);
}

/** How the sentences of a story write their words. */
export function spellingsOf(text: string, sentences: readonly (readonly Token[])[]): Spellings {
  const small = new Set<string>();
  const capitals = new Set<string>();
  for (const tokens of sentences) {
    for (const { span, norm } of tokens) (capital.test(text.charAt(span.start)) ? capitals : small).add(norm);
  }
  return { small, capital: capitals };
}

/**
 * A headline in title case as it would be read in small letters, of the same length: a word loses its capital where the story
 * writes it small, or where it does not write it and it is no place or first name that we know.
 */
export function inSmallLetters(headline: string, { small, capital: capitals }: Spellings): string {
  return headline.replace(words, (word) => {
    const lower = word.toLowerCase();
    const isName = !small.has(lower) && (capitals.has(lower) || isGivenName(lower) || placeNamed(word) !== null);
    // "NATO", "US", "McCain": capitals that no title case makes.
    const plain = /^\p{Lu}[\p{Ll}'’]+$/u.test(word) && lower.length === word.length;
    return plain && !isName ? lower : word;
  });
}
