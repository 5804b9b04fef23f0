/**
 * What one report says is ruled out and the other tells of, or holds for possible.
 * a: "Investigators have ruled out sabotage." b: "Sabotage is believed to have brought the mast down." -> polarity
 */
import { kinOf } from "../../align/terms.ts";
import type { Side, Sides, Span, Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { overlaps, tokenSpan } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import { closenessIn } from "../closeness.ts";
import { otherSide, type SentenceReading, type Story } from "../story.ts";

export interface RuledOut {
  readonly excluding: Side;
  readonly sentences: Sides<number>;
  readonly evidence: Sides<Span>;
}

/** Closeness from which the sentences are of one thing where one noun alone names what is ruled out. */
const sameThing = 0.7;

/** Words behind "ruled out" that name what is. */
const reach = 5;

export function ruledOut(story: Story): RuledOut[] {
  return [...excludedBy(story, "a"), ...excludedBy(story, "b")];
}

function excludedBy(story: Story, excluding: Side): RuledOut[] {
  const other = otherSide(excluding);
  const excluded = storyOf(story, excluding).flatMap((reading) => exclusionsIn(reading));
  if (excluded.length === 0) return [];
  const closeness = closenessIn(story);
  const told = storyOf(story, other).filter(({ tokens }) => !tokens.some((_, at) => isExclusion(tokens, at)));
  return excluded.flatMap(({ sentence, nouns, words }) => {
    const found = told.flatMap((reading) => {
      const close = excluding === "a" ? closeness(sentence, reading.index) : closeness(reading.index, sentence);
      const mention = nouns.length > 1 || close >= sameThing ? mentionOf(reading, nouns) : null;
      return mention === null ? [] : [{ index: reading.index, mention }];
    })[0];
    if (found === undefined) return [];
    const [a, b] = excluding === "a" ? [sentence, found.index] : [found.index, sentence];
    const evidence = excluding === "a" ? { a: words, b: found.mention } : { a: found.mention, b: words };
    return [{ excluding, sentences: { a, b }, evidence }];
  });
}

function storyOf(story: Story, side: Side): SentenceReading[] {
  return story.sentences[side].filter(({ index }) => isStory(story.readings[side].sentences[index]));
}

/** "ruled out", but not "ruled out of the final". */
function isExclusion(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lemma === "rule" && tokens[at + 1]?.norm === "out" && tokens[at + 2]?.norm !== "of";
}

interface Exclusion {
  readonly sentence: number;
  readonly nouns: readonly string[];
  readonly words: Span;
}

function exclusionsIn({ index, tokens, claims }: SentenceReading): Exclusion[] {
  return flatMap(tokens, (token, at): Exclusion[] => {
    if (!isExclusion(tokens, at)) return [];
    const clause = claims.find(({ predicate }) => overlaps(predicate, token.span));
    if (clause === undefined || clause.polarity === "negated" || clause.certainty !== "asserted" || clause.passive)
      return [];
    const behind = tokens.slice(at + 2, at + 2 + reach);
    const end = behind.findIndex(({ tag }) => tag === "ADP" || tag === "PUNCT" || tag === "VERB" || tag === "SCONJ");
    const object = end < 0 ? behind : behind.slice(0, end);
    const nouns = [...new Set(object.filter(isThing).map(({ lemma }) => kinOf(lemma)))];
    return nouns.length === 0 ? [] : [{ sentence: index, nouns, words: tokenSpan(tokens, at, at + 1 + object.length) }];
  });
}

function isThing({ tag }: Token): boolean {
  return tag === "NOUN" || tag === "ADJ" || tag === "PROPN";
}

/** The words of a clause that tells of it, as so or as possible. */
function mentionOf({ tokens, claims }: SentenceReading, nouns: readonly string[]): Span | null {
  const at = nouns.map((noun) => tokens.findIndex((token) => isThing(token) && kinOf(token.lemma) === noun));
  const [first, last] = [Math.min(...at), Math.max(...at)];
  if (first < 0 || last - first > nouns.length + 1) return null;
  const words = tokenSpan(tokens, first, last);
  const clauses = claims.filter(({ span }) => overlaps(span, words));
  const isTold = clauses.every(
    ({ polarity, certainty }) => polarity === "affirmed" && certainty !== "denied" && certainty !== "conditional",
  );
  return isTold && !tokens.slice(Math.max(0, first - 3), first).some(({ norm }) => against.has(norm)) ? words : null;
}

/** Words before a thing by which there is none of it: "tested negative for measles". */
const against: ReadonlySet<string> = new Set(["negative", "never", "no", "not", "without"]);
