/** Finds what a number counts: "people" of "24 people", "killed" of "12 killed", the toll of "the toll rose to 24". */
import { fateVerbs, fateWords, parents } from "../../lexicon/fates.ts";
import type { Phrase, Span } from "../../model.ts";
import { isHeld, tokenFrom } from "../../text/search.ts";
import { makePhrase, nouns, wordAt, type Counting } from "./counted-phrases.ts";
import { putBefore, subjectBefore } from "./counted-subject.ts";

/** What the number of a span counts; `null` when the text does not say. */
export function countedBy(counting: Counting, number: Span): Phrase | null {
  const after = tokenFrom(counting.tokens, number.end);
  return (
    childrenOf(counting, number, after) ??
    membersOf(counting, number, after) ??
    nounAfter(counting, number, after) ??
    fateAfter(counting, after) ??
    fateBefore(counting, number) ??
    subjectBefore(counting, number) ??
    putBefore(counting, number)
  );
}

/** What "of 13" counts behind the word for a parent, unless the noun follows: "a mother of 13", not "of two boys". */
function childrenOf({ tokens, entityAt }: Counting, number: Span, after: number): Phrase | null {
  const of = tokenFrom(tokens, number.start) - 1;
  const parent = tokens[of - 1];
  const child = tokens[of]?.norm === "of" ? parents.get(parent?.lemma.toLowerCase() ?? "") : undefined;
  if (parent === undefined || child === undefined || tokens[after]?.tag === "NOUN" || tokens[after]?.tag === "ADJ")
    return null;
  return { span: parent.span, head: parent.span, lemma: child, entity: entityAt(parent.span) };
}

/** Words for people who belong together, with their number behind "of": "a family of five", "a gang of six". */
const companies = new Set(["family", "gang", "group", "household", "party", "squad", "team"]);

/** What "of five" counts behind such a word, unless the noun follows: "a family of five", not "a group of five men". */
function membersOf({ tokens, entityAt }: Counting, number: Span, after: number): Phrase | null {
  const of = tokenFrom(tokens, number.start) - 1;
  const company = tokens[of - 1];
  if (tokens[of]?.norm !== "of" || company === undefined || !companies.has(company.lemma)) return null;
  if (inside.has(tokens[after]?.tag ?? "X") || tokens[after]?.norm === "-") return null;
  return { span: company.span, head: company.span, lemma: "member", entity: entityAt(company.span) };
}

/** Words between a number and its noun that say nothing of it: "14 of the hostages", "12 more people", "150-mile". */
const between = new Set([
  "-",
  "more",
  "strong",
  "of",
  "other",
  "others",
  "further",
  "additional",
  "the",
  "his",
  "her",
  "its",
  "their",
  "our",
  "these",
  "those",
  "us",
]);

/** The most tokens from a number to the head of what it counts. */
const longestNoun = 10;

const inside = new Set(["ADJ", "NOUN", "PROPN", "NUM", "SYM"]);

function nounAfter(counting: Counting, number: Span, after: number): Phrase | null {
  const { tokens, times } = counting;
  let at = after;
  // "others" counts when nothing follows that does.
  while (
    at < Math.min(tokens.length, after + longestNoun) &&
    between.has(tokens[at]?.norm ?? "") &&
    !(tokens[at]?.norm === "others")
  )
    at += 1;
  if (tokens[at]?.norm === "others") return wordAt(counting, at);
  if (fateWords.has(tokens[at]?.norm ?? "") && !nouns.has(tokens[at + 1]?.tag ?? "X")) return null;
  let head = -1;
  for (let i = at; i < Math.min(tokens.length, at + longestNoun); i += 1) {
    const token = tokens[i];
    if (token === undefined || isHeld(times, token.span)) break;
    const hyphen = token.norm === "-" && i > at && tokens[i + 1]?.span.start === token.span.end;
    const participle =
      token.tag === "VERB" && nouns.has(tokens[i + 1]?.tag ?? "X") && i === at && /(?:ed|ing)$/.test(token.norm);
    if (!inside.has(token.tag) && !hyphen && !participle) break;
    // "5 cars 6 lorries": a number behind a noun begins another phrase, save behind a name, as in "six AK 47 rifles".
    if (token.tag === "NUM" && head >= 0 && !(tokens[i - 1]?.tag === "PROPN" && nouns.has(tokens[i + 1]?.tag ?? "X")))
      break;
    if (nouns.has(token.tag)) head = i;
  }
  if (head < 0) return null;
  const phrase = makePhrase(counting, { first: at, head, last: head });
  if (phrase === null || phrase.span.start < number.start) return null;
  return tokens[head]?.tag === "PROPN" ? { ...phrase, lemma: singular(phrase.lemma) } : phrase;
}

/** The tagger leaves names in the plural: "24 Fire Crews" of a headline are the "24 fire crews" of the story. */
function singular(lemma: string): string {
  return lemma.endsWith("ies") ? `${lemma.slice(0, -3)}y` : lemma.replace(/([^su'])s$/, "$1");
}

/** "12 killed", "24 were dead", "three more were injured": at most so many tokens on, over auxiliaries and adverbs. */
const fateReach = 5;

function fateAfter(counting: Counting, after: number): Phrase | null {
  const { tokens } = counting;
  for (let at = after; at < Math.min(tokens.length, after + fateReach); at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (fateWords.has(token.norm)) return wordAt(counting, at);
    if (
      token.tag !== "AUX" &&
      token.tag !== "ADV" &&
      !["more", "others", "people", "were", "was", "left", "are"].includes(token.norm)
    )
      return null;
  }
  return null;
}

/** "killed 12", "wounding at least 31": the verb right before the number, when no noun follows it. */
function fateBefore(counting: Counting, number: Span): Phrase | null {
  const at = tokenFrom(counting.tokens, number.start) - 1;
  return fateVerbs.has(counting.tokens[at]?.lemma ?? "") ? wordAt(counting, at) : null;
}
