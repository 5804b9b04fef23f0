/**
 * Causes stated of the one thing in question, without naming it: "It was caused by a gas leak", "The reason was ill health",
 * "She cited a back injury", "A storm was to blame", "At issue is pay".
 */
import { byWord } from "../../lexicon/by-word.ts";
import { alternatives } from "../../lexicon/phrasing.ts";
import type { Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { tokenSpan } from "../../text/span.ts";
import { mostWords, theIncident, type Cause } from "./cause.ts";

/** Longest sentence that is read, in tokens: in a longer one the matter may be another. */
const longestRead = 40;

export function statedCauses(tokens: readonly Token[], sentence: number): Cause[] {
  if (tokens.length > longestRead) return [];
  const found = flatMap(tokens, (token, at): Cause[] => {
    const behind = endIn(openings, tokens, at, token);
    if (behind !== null)
      return isDoing(tokens, behind) ? [] : causeIn(sentence, tokens, behind, wordsFrom(tokens, behind));
    const end = endIn(closings, tokens, at, token);
    // "was the reason she gave": of something else.
    const words = end === null || tokens[end]?.tag === "PRON" ? [] : wordsBefore(tokens, at);
    const first = words[0];
    return first === undefined ? [] : causeIn(sentence, tokens, tokens.indexOf(first), words);
  });
  return tokens.some(({ norm }) => denials.has(norm)) ? [] : found.slice(0, 1);
}

/** "it was planning a strike", "cited tents, blankets and food": what someone does, and a list. */
function isDoing(tokens: readonly Token[], at: number): boolean {
  const isVerb = tokens[at - 1]?.lemma === "be" && tokens[at]?.tag === "VERB";
  return (isVerb && tokens[at + 1] !== undefined && tokens[at + 1]?.tag !== "PUNCT") || tokens[at + 1]?.norm === ",";
}

const denials: ReadonlySet<string> = new Set([
  "denied",
  "n't",
  "neither",
  "never",
  "no",
  "nor",
  "not",
  "unclear",
  "unknown",
  "whether",
]);

function causeIn(sentence: number, tokens: readonly Token[], from: number, words: readonly Token[]): Cause[] {
  // "The cause was found", "It was caused by him": nothing is named.
  if (!words.some(({ tag }) => tag === "NOUN" || tag === "PROPN" || tag === "VERB") || words.some(isEmpty)) return [];
  const span = tokenSpan(tokens, from, from + words.length - 1);
  return [{ sentence, effect: { lemma: theIncident, participant: null }, tie: "reason", span, words, hedged: false }];
}

/** "police", "the people who ...": someone, and no cause. */
function isEmpty({ lemma, tag }: Token): boolean {
  return tag === "NUM" || empty.has(lemma);
}

const empty: ReadonlySet<string> = new Set([
  ..."cause court government investigate investigation know minister official opposition people police president".split(
    " ",
  ),
  ..."that unknown what which who why".split(" "),
]);

/** A place of a pattern: words that may stand there, or words that may be left out. */
interface Place {
  readonly words: ReadonlySet<string>;
  readonly isOptional: boolean;
}

type Patterns = ReadonlyMap<string, readonly (readonly Place[])[]>;

/** Reads patterns by their first words: "|" parts words for one place, "?" marks a place that may be left out. */
function patternsOf(rows: readonly string[]): Patterns {
  const patterns = rows.map((row) =>
    row.split(" ").map((place) => ({ words: alternatives(place.replace("?", "")), isOptional: place.endsWith("?") })),
  );
  return byWord(patterns, ([first]) => first?.words ?? []);
}

/** The place behind the first pattern that stands at a token; `null` where none does. */
function endIn(patterns: Patterns, tokens: readonly Token[], at: number, { lemma, norm }: Token): number | null {
  const byNorm = patterns.get(norm) ?? [];
  const byLemma = lemma === norm ? [] : (patterns.get(lemma) ?? []);
  for (const places of [...byNorm, ...byLemma]) {
    const end = endOf(tokens, at, places);
    if (end !== null) return end;
  }
  return null;
}

/** What stands before a cause. Lemmas or words as they are spelled. */
const openings = patternsOf([
  "cause|reason|motive|culprit|explanation be",
  "it|this|that be cause|trigger|spark|provoke|prompt|start by",
  "it|this|that be due to",
  "it|this|that be the? result of",
  "it|this|that be trace|link|attribute|blame back? to|on",
  "they be poison|sicken|strike by",
  "he|she|they|official|company|doctor|engineer|expert|friend|investigator|operator|police|relative blame|cite",
  "put it|this down to",
  "inquiry|investigation|investigator|evidence|sign|finding|official point to",
  "trace|link to",
  "at issue be",
  "at the heart|centre|center|root of the|this? conflict|dispute|row|strike|war|matter be",
  "dispute|row|conflict|strike|war|walkout|quarrel|fight|argument|protest|feud be about|over",
  "dispute|row|conflict|strike|war|walkout|quarrel|argument|feud center|centre|centres|centers|turn|revolve on|round|around",
  "strike|fight|striking|fighting|quarrel|protest over|about",
  "call|stage over",
  "dispute|row|conflict|argument|quarrel|feud over",
  "say it be",
  "ban|fine|suspension|punishment|dismissal|arrest|charge be for",
  "charge be",
  "be accuse of",
  "punish|arrest|hold|detain|question on? suspicion? of|over|for",
  "suspect him|her|them of",
  "face charge|charges of",
  "be charge|charged with",
  "find guilty of",
  "withdraw|withdrew|pull|pulled out? with",
  "resignation|withdrawal|departure|divorce|split be due to",
]);

/** What stands behind a cause. */
const closings = patternsOf([
  "be to blame",
  "be the likely|main|probable|real|sole? cause|reason|culprit|trigger",
  "be behind it|this|her|his|their|the|both",
  "be give|cite|name as the? reason|cause",
  "cause|trigger|spark|start|provoke|ignite it|the|this",
  "set it|this off",
  "force him|her|them out|to",
  "bring it|them down",
  "make|left them|him|her ill|sick",
  "end|destroy|ruin the|their marriage|relationship",
  "delay|knock|halt|sink|postpone out? the",
  "lead to war|the|a",
]);

function endOf(tokens: readonly Token[], from: number, places: readonly Place[]): number | null {
  let at = from;
  for (const { words, isOptional } of places) {
    while (tokens[at]?.tag === "ADV" && at > from) at += 1;
    const token = tokens[at];
    // "was thought to be", "may have been": how it is told.
    if (token !== undefined && (words.has(token.lemma) || words.has(token.norm))) at += 1;
    else if (!isOptional) return null;
  }
  return at;
}

/** The noun phrase that begins at a token. */
function wordsFrom(tokens: readonly Token[], from: number): Token[] {
  const words: Token[] = [];
  for (let at = from; at < tokens.length && words.length < mostWords; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      (token.tag === "SCONJ" && token.norm !== "while") ||
      token.tag === "AUX" ||
      (token.tag === "PUNCT" && token.norm !== "-")
    )
      break;
    if (words.length > 0 && (token.tag === "ADP" || token.tag === "CCONJ") && !inner.has(token.norm)) break;
    words.push(token);
  }
  return words;
}

const inner: ReadonlySet<string> = new Set(["of", "under"]);

/** The noun phrase that ends right before a token; what hands it over stands before. */
function wordsBefore(tokens: readonly Token[], to: number): Token[] {
  let from = to;
  while (from > 0 && to - from < mostWords) {
    const tag = tokens[from - 1]?.tag ?? "X";
    const norm = tokens[from - 1]?.norm ?? "";
    const isPhrase =
      ["ADJ", "DET", "NOUN", "PROPN", "NUM"].includes(tag) || norm === "-" || joints.has(norm) || norm.endsWith("ed");
    if (!isPhrase) break;
    from -= 1;
  }
  return tokens.slice(from, to);
}

const joints: ReadonlySet<string> = new Set(["her", "his", "in", "of", "over", "their", "with"]);
