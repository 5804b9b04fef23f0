/**
 * What capital letters are worth. Inside a sentence a capital marks a name; at its start, after a quotation mark or a
 * colon, and in headlines it may mark nothing. So each word is judged by how it is written where capitals tell.
 */
import type { Token } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";

/** How the words of a report are written where capitals tell, by lower-case word. */
export interface Capitals {
  /** Times a word stands with a capital inside a sentence. */
  readonly upper: ReadonlyMap<string, number>;
  /** Words that stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Sentences whose capitals tell nothing: headlines, lines in capitals. */
  readonly unreliable: ReadonlySet<number>;
}

const letter = /^\p{L}/u;
const capital = /^\p{Lu}/u;
const shouted = /^\p{Lu}[\p{Lu}\p{N}.&-]*$/u;

/** Words that stay in lower case in a headline of capitals. */
const small = new Set([
  "a",
  "about",
  "after",
  "against",
  "amid",
  "an",
  "and",
  "are",
  "as",
  "at",
  "be",
  "before",
  "between",
  "but",
  "by",
  "for",
  "from",
  "if",
  "in",
  "into",
  "is",
  "it",
  "its",
  "near",
  "of",
  "off",
  "on",
  "or",
  "out",
  "over",
  "per",
  "than",
  "that",
  "the",
  "to",
  "up",
  "via",
  "vs",
  "was",
  "were",
  "when",
  "will",
  "with",
  "without",
]);

/** Marks after which a word takes a capital whatever it is. */
const openers = new Set([
  '"',
  "'",
  ":",
  "-",
  "–",
  "—",
  "(",
  "[",
  "*",
  "•",
  "|",
  ";",
  "...",
  "…",
  ".",
  "!",
  "?",
  "''",
  "``",
]);

/**
 * Share of capitalised words, behind the first one and without the small ones, from which a sentence is taken for a
 * headline. A sentence such as "He joined the Ministry of Health and Sports" has .75; a headline may have one word in
 * small letters by mistake.
 */
const headlineShare = 0.85;

export function wordOf(passage: Passage, token: Token): string {
  return passage.text.slice(token.span.start, token.span.end);
}

export function isCapitalised(word: string): boolean {
  return isCapitalAt(word, 0);
}

/** Whether a capital letter stands at a place of a text. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Nearly all words are plain ASCII: the expression is kept for the others.
  return code < 128 ? code >= 65 && code <= 90 : capital.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  if (text.charCodeAt(at) < 128) return code >= 97 && code <= 122;
  return letter.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Two capitals or more and nothing in lower case: "NATO", "U.S.", "G20". */
export function isShouted(word: string): boolean {
  return word.length > 1 && word !== "I." && shouted.test(word);
}

/** Whether a word at this place would take a capital anyway. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (before.norm === "-") return before.span.end !== tokens[at]?.span.start;
  return openers.has(before.norm);
}

/** Tags of words that are no names: how they are written tells nothing. "Will" and "May" have other tags as well. */
const grammatical: ReadonlySet<string> = new Set([
  "ADP",
  "CCONJ",
  "DET",
  "NUM",
  "PART",
  "PRON",
  "PUNCT",
  "SCONJ",
  "SYM",
]);

/** Reads how the words of a report are written. */
export function capitalsOf(passage: Passage): Capitals {
  const upper = new Map<string, number>();
  const lower = new Set<string>();
  const unreliable = new Set<number>();
  passage.tokens.forEach((tokens, sentence) => {
    if (passage.sentences[sentence]?.class === "heading" || isHeadlineCase(passage, tokens)) {
      unreliable.add(sentence);
      return;
    }
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || grammatical.has(token.tag) || !isLetterAt(passage.text, token.span.start)) continue;
      if (!isCapitalAt(passage.text, token.span.start)) lower.add(token.norm);
      else if (!startsSentence(tokens, at)) upper.set(token.norm, (upper.get(token.norm) ?? 0) + 1);
    }
  });
  return { upper, lower, unreliable };
}

/** Small words in a sentence from which it is no headline whatever follows: most sentences are told apart early. */
const mostSmall = 3;

function isHeadlineCase(passage: Passage, tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isLetterAt(passage.text, token.span.start)) continue;
    const upper = isCapitalAt(passage.text, token.span.start);
    if (small.has(token.norm) && !(upper && isShouted(wordOf(passage, token)))) continue;
    words += 1;
    if (upper) capitals += 1;
    // So many in small letters that no rest of this length brings the share back.
    else if (words - capitals > mostSmall && (words - capitals) / (words + tokens.length - at) > 1 - headlineShare)
      return false;
  }
  // Two or three words with capitals are as likely a name, unless they stand alone in their line.
  const closed = /[.!?"”]$/.test(tokens.at(-1)?.norm ?? "");
  return words > (closed ? 3 : 0) && capitals / words >= headlineShare;
}
