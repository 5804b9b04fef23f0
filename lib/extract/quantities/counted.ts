/** Finds what a number counts: "people" of "24 people", "killed" of "12 killed", the toll of "the toll rose to 24". */
import { fateVerbs, fateWords, parents } from "../../lexicon/fates.ts";
import type { Phrase, Span, Token } from "../../model.ts";
import { phraseOf, type Chunk } from "../../text/chunks.ts";
import { chunkHolding, isHeld, tokenFrom } from "../../text/search.ts";

/** A sentence as far as counting needs it. */
export interface Counting {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** Spans of the times in it: "two people Friday" counts no Fridays. */
  readonly times: readonly Span[];
  readonly entityAt: (head: Span) => number | null;
}

/** What the number of a span counts; `null` when the text does not say. */
export function countedBy(counting: Counting, number: Span): Phrase | null {
  const after = tokenFrom(counting.tokens, number.end);
  return (
    childrenOf(counting, number, after) ??
    membersOf(counting, number, after) ??
    nounAfter(counting, number, after) ??
    fateAfter(counting, after) ??
    fateBefore(counting, number) ??
    subjectBefore(counting, number)
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

/** The phrase that ends at a token and is headed by it: "Catarina Holm" at "Holm". */
export function phraseAt(counting: Counting, index: number): Phrase | null {
  const chunk = chunkHolding(counting.chunks, index);
  return makePhrase(counting, { first: chunk?.first ?? index, head: index, last: index });
}

/** A phrase of one token. */
export function wordAt(counting: Counting, index: number): Phrase | null {
  return makePhrase(counting, { first: index, head: index, last: index });
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

function makePhrase({ tokens, entityAt }: Counting, chunk: Chunk): Phrase | null {
  const head = tokens[chunk.head];
  return head === undefined ? null : phraseOf(tokens, chunk, entityAt(head.span));
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

const nouns = new Set(["NOUN", "PROPN"]);
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

/** Verbs that lead from what is counted to its number: "the death toll rose to 24", "the number of dead stands at 24". */
const leading = new Set([
  "be",
  "climb",
  "drop",
  "fall",
  "grow",
  "hit",
  "increase",
  "jump",
  "pass",
  "put",
  "reach",
  "remain",
  "rise",
  "stand",
  "top",
  "total",
]);

/** Words between such a verb and the number. */
const leadingWords = new Set([
  "to",
  "at",
  "by",
  "now",
  "still",
  "sharply",
  "further",
  "past",
  "from",
  "have",
  "has",
  "had",
]);

/** The most tokens from a number back to its subject. */
const subjectReach = 8;

function subjectBefore(counting: Counting, number: Span): Phrase | null {
  const { tokens, chunks } = counting;
  let at = tokenFrom(tokens, number.start) - 1;
  const least = Math.max(0, at - subjectReach);
  while (
    at >= least &&
    (leadingWords.has(tokens[at]?.norm ?? "") || tokens[at]?.tag === "AUX" || tokens[at]?.tag === "ADV") &&
    !leading.has(tokens[at]?.lemma ?? "")
  )
    at -= 1;
  if (!leading.has(tokens[at]?.lemma ?? "")) return null;
  while (
    at >= least &&
    (leading.has(tokens[at]?.lemma ?? "") || tokens[at]?.tag === "AUX" || tokens[at]?.tag === "ADV")
  )
    at -= 1;
  if (fateWords.has(tokens[at]?.norm ?? "")) return wordAt(counting, at);
  const chunk = chunkHolding(chunks, at);
  if (chunk?.head !== at || !nouns.has(tokens[at]?.tag ?? "X")) return null;
  return makePhrase(counting, subjectOf(counting, chunk));
}

/** Nouns that only hand on what is counted: "the number of people" counts people. */
const counters = new Set(["count", "number", "tally", "total"]);

/** Most phrases that hang on a subject: "the number of people killed in the fire at the mill has risen to 31". */
const mostHanging = 4;

/** The phrase on which another one hangs by prepositions, or the one behind it when it is a mere counter. */
function subjectOf({ tokens, chunks }: Counting, last: Chunk): Chunk {
  let subject = last;
  let hanging = last;
  for (let count = 0; count < mostHanging && tokens[subject.first - 1]?.tag === "ADP"; count += 1) {
    const before = tokens[subject.first - 2]?.tag === "VERB" ? subject.first - 3 : subject.first - 2;
    const chunk = chunkHolding(chunks, before);
    if (chunk?.last !== before) break;
    hanging = subject;
    subject = chunk;
  }
  return counters.has(tokens[subject.head]?.lemma ?? "") ? hanging : subject;
}
