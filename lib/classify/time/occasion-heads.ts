/** Of whom or what an occasion is, as keys that are equal in both reports. "the launch of the Alma" -> the Alma */
import { kinOf } from "../../align/terms.ts";
import { thingOf } from "../../lexicon/occasion-things.ts";
import { occasionOf } from "../../lexicon/occasions.ts";
import { pronouns } from "../../lexicon/pronouns.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Claim, Phrase, Side, Span, Token } from "../../model.ts";
import { overlaps } from "../../text/span.ts";
import { unresolved } from "../sameness.ts";
import type { SentenceReading, Story } from "../story.ts";

/** What a noun is known by: the group of things it is one of, else its kin. */
export function keyOf(lemma: string): string {
  // The tagger takes a plural that begins a sentence for a name.
  return thingOf(lemma) ?? thingOf(lemma.toLowerCase().replace(/s$/, "")) ?? kinOf(lemma);
}

/** Those who do what they do to many, and words that stand for anyone: no one is known by them. */
const anyone = wordSet(
  "authority burglar group number officer official one people person place police raider robber thief",
);

/** Keys of whom a clause befalls. */
export function befallenOf(
  story: Story,
  side: Side,
  { index }: Pick<SentenceReading, "index">,
  claim: Claim | null,
): ReadonlySet<string> {
  return new Set(claim === null || claim.target === null ? [] : keysOf(story, side, index, claim.target));
}

function keysOf(story: Story, side: Side, sentence: number, phrase: Phrase): string[] {
  if (unresolved(story, side, phrase) || anyone.has(phrase.lemma) || occasionOf(phrase.lemma) !== null) return [];
  const entities = entitiesAt(story, side, sentence, phrase.head);
  return pronouns.has(phrase.lemma) ? entities : [keyOf(phrase.lemma), ...entities];
}

/** Keys of who does it and whom it is done to. */
export function headsOf(
  story: Story,
  side: Side,
  sentence: SentenceReading,
  claim: Claim | null,
  at: number,
): ReadonlySet<string> {
  const { tokens, index } = sentence;
  const phrases = claim === null ? [] : [claim.actor, claim.target].filter((one): one is Phrase => one !== null);
  const keys = phrases.flatMap((phrase) => keysOf(story, side, index, phrase));
  const token = tokens[at];
  const subject = claim === null ? nounBefore(tokens, at) : null;
  // "The launch of the rocket", "the rocket launch", "the rocket's launch": of a noun the nouns beside it.
  const beside = token?.tag === "NOUN" || (at === 0 && token?.tag === "PROPN") ? besideNoun(sentence, at) : [];
  return new Set([
    ...keys,
    ...(subject === null ? [] : [keyOf(subject.lemma), ...entitiesAt(story, side, index, subject.span)]),
    ...beside.flatMap((i) => {
      const one = tokens[i];
      return one === undefined ? [] : [keyOf(one.lemma), ...entitiesAt(story, side, index, one.span)];
    }),
  ]);
}

/** The noun before a verb of which no clause was read. */
function nounBefore(tokens: readonly Token[], at: number): Token | null {
  if (tokens[at]?.tag === "NOUN") return null;
  const first = firstOfStretch(tokens, at);
  return tokens.findLast(({ tag }, i) => i < at && i >= first && (tag === "NOUN" || tag === "PROPN")) ?? null;
}

function besideNoun({ tokens }: SentenceReading, at: number): number[] {
  const found: number[] = [];
  const before = tokens[at - 1]?.norm === "'s" ? at - 2 : at - 1;
  if (["NOUN", "PROPN"].includes(tokens[before]?.tag ?? "")) found.push(before);
  if (tokens[at + 1]?.norm === "of") {
    // The head of the phrase behind "of" is the last of its first run of nouns.
    const start = tokens.findIndex(({ tag }, i) => i > at + 1 && (tag === "NOUN" || tag === "PROPN"));
    let end = start;
    while (end >= 0 && ["NOUN", "PROPN"].includes(tokens[end + 1]?.tag ?? "")) end += 1;
    if (start >= 0 && start <= at + 5) found.push(end);
  }
  return found;
}

function entitiesAt(story: Story, side: Side, sentence: number, span: Span): string[] {
  return story.entitiesIn(side, sentence).flatMap((one) => (overlaps(one.span, span) ? [`@${one.entity}`] : []));
}

/** The words between two marks round a verb of which no clause was read: "The couple married in May". */
export function stretchAround(tokens: readonly Token[], at: number): Span {
  const [first, last] = [firstOfStretch(tokens, at), tokens.findIndex(({ tag }, i) => i > at && tag === "PUNCT")];
  const [start, end] = [tokens[first], tokens[last < 0 ? tokens.length - 1 : last]];
  return { start: start?.span.start ?? 0, end: end?.span.end ?? 0 };
}

function firstOfStretch(tokens: readonly Token[], at: number): number {
  return tokens.findLastIndex(({ tag }, i) => i < at && tag === "PUNCT") + 1;
}
