/** Finds what a number counts in front of it: the toll of "the toll rose to 24" and of "they put the toll at 24". */
import { fateWords } from "../../lexicon/fates.ts";
import type { Phrase, Span } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import { chunkHolding, tokenFrom } from "../../text/search.ts";
import { makePhrase, nouns, wordAt, type Counting } from "./counted-phrases.ts";

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

/** What such a verb right before the number is told of. */
export function subjectBefore(counting: Counting, number: Span): Phrase | null {
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

/** Verbs whose object is given its number behind "at" or "to": "officials put the death toll at six", "raised it to nine". */
const putting = new Set([
  "bring",
  "cut",
  "estimate",
  "lift",
  "lower",
  "place",
  "push",
  "put",
  "raise",
  "revise",
  "set",
  "take",
]);

/** What such a verb gives the number to: "the toll" of "put the toll at six". */
export function putBefore(counting: Counting, number: Span): Phrase | null {
  const { tokens, chunks } = counting;
  const at = tokenFrom(tokens, number.start) - 1;
  if (tokens[at]?.norm !== "at" && tokens[at]?.norm !== "to") return null;
  const chunk = chunkHolding(chunks, at - 1);
  if (chunk?.head !== at - 1 || tokens[at - 1]?.tag !== "NOUN") return null;
  const object = subjectOf(counting, chunk);
  return putting.has(tokens[object.first - 1]?.lemma ?? "") || putting.has(tokens[chunk.first - 1]?.lemma ?? "")
    ? makePhrase(counting, object)
    : null;
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
