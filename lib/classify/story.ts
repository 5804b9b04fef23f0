/** Two readings side by side, indexed for the rules. */
import type { ScoredPair } from "../align/align.ts";
import { asFound, type Links } from "../align/corrections.ts";
import type { Vocabulary } from "../align/terms.ts";
import type {
  Attribution,
  Claim,
  Confidence,
  Mention,
  Quantity,
  Reading,
  SharedEntity,
  Side,
  Sides,
  Span,
  Stance,
  Time,
  Token,
} from "../model.ts";
import { mostConfidenceOf, tellOneEvent } from "./same-story.ts";
import type { CommonText } from "./copied.ts";
import { claimPairs, type ClaimPair } from "./claim-pairs.ts";
import { remembered } from "../text/remembered.ts";
import { sentencesUnder } from "../text/search.ts";
import { textOf } from "../text/span.ts";
import { flatMap } from "../text/flat-map.ts";

/** All that a reading holds of one sentence. */
export interface SentenceReading {
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly stances: readonly Stance[];
}

/** A pair of sentences worth comparing. */
export interface StoryPair {
  readonly a: SentenceReading;
  readonly b: SentenceReading;
  /** Similarity over the least similarity of a match: from 1 on the two are aligned. */
  readonly closeness: number;
}

/** Words of a sentence that name or stand for a shared entity. */
export interface EntityWords {
  readonly entity: number;
  readonly span: Span;
  readonly form: Mention["form"];
}

/** What the rules judge. */
export interface Story {
  readonly readings: Sides<Reading>;
  readonly sentences: Sides<readonly SentenceReading[]>;
  /** Clauses and stances of the sentences that only one report carries: what both carry is no difference between them. */
  readonly claims: Sides<readonly Claim[]>;
  readonly stances: Sides<readonly Stance[]>;
  /** Pairs of sentences that tell the same or nearly, in the order of `a`, then `b`. */
  readonly pairs: readonly StoryPair[];
  /** Pairs of clauses of such sentences, and of clauses with the same actor. */
  readonly claimPairs: readonly ClaimPair[];
  readonly vocabulary: Vocabulary;
  readonly entities: readonly SharedEntity[];
  /** Shared entity of a reading's entity. */
  readonly sharedEntity: (side: Side, entity: number | null) => number | null;
  /** Shared entities mentioned in a sentence, with the words that do. */
  readonly entitiesIn: (side: Side, sentence: number) => readonly EntityWords[];
  /** Who says each sentence, or `null`: the reporter. */
  readonly speakers: Sides<readonly (string | null)[]>;
  /** Whether the reports tell of one event, as far as their words show. */
  readonly sameEvent: boolean;
  /** The most that a clash between them can be, by how surely they tell of one. */
  readonly mostConfidence: Confidence;
  /** The text that both have; `null` for two that were written each by itself. */
  readonly copied: CommonText | null;
  /** What an editor knows better of its sentences; nothing is told of a pair that is unlinked. */
  readonly links: Links;
}

/** B beside A, A beside B. */
export function otherSide(side: Side): Side {
  return side === "a" ? "b" : "a";
}

/**
 * What each report tells, the shorter one asked first: of the longer one, a draft of 400 sentences beside a wire of 30, only what
 * can meet what that tells need be looked for. `ask` is given what the other report told, or `null`.
 */
export function askedInTurn<T>({ readings }: Story, ask: (side: Side, others: T | null) => T): Sides<T> {
  const isFirst = readings.a.sentences.length <= readings.b.sentences.length;
  const shorter = ask(isFirst ? "a" : "b", null);
  const longer = ask(isFirst ? "b" : "a", shorter);
  return isFirst ? { a: shorter, b: longer } : { a: longer, b: shorter };
}

/** Who says two sentences. */
export function speakersAt(story: Story, sentences: Sides<number>): Sides<string | null> {
  return { a: story.speakers.a[sentences.a] ?? null, b: story.speakers.b[sentences.b] ?? null };
}

/** The words of a span of one report. */
export function wordsOf(story: Story, side: Side, span: Span): string {
  const text = textOf(story.readings[side].report.text, span);
  // Mostly there is nothing to join: looking takes a tenth of the time.
  return unjoined.test(text) ? text.replace(/\s+/g, " ") : text;
}

const unjoined = /\s\s|[^\S ]/;

/** The words of a span for a reason: in quotation marks, without those of the text itself, which may be half cut off. */
export function quoted(story: Story, side: Side, span: Span): string {
  return `"${wordsOf(story, side, span)
    .replace(/["“”„«»]/g, "")
    .trim()}"`;
}

/** The words of both sides as most reasons name them: `"on Friday" in A, "on Monday" in B`. */
export function inBoth(story: Story, a: Span, b: Span): string {
  return `${quoted(story, "a", a)} in A, ${quoted(story, "b", b)} in B`;
}

/** Gathers what the rules need. Pairs below half the closeness of a match are left out: no rule is right on them. */
export function storyOf(
  readings: Sides<Reading>,
  shared: { readonly entities: readonly SharedEntity[]; readonly index: Sides<readonly number[]> },
  vocabulary: Vocabulary,
  scored: readonly ScoredPair[],
  verbatim: Sides<readonly (number | null)[]>,
  threshold: number,
  links: Links = asFound,
  copied: CommonText | null = null,
): Story {
  const isCarried = (side: Side, sentence: number): boolean => (verbatim[side][sentence] ?? null) !== null;
  const own = <T extends { readonly sentence: number }>(side: Side, all: readonly T[]): T[] =>
    all.filter((one) => !isCarried(side, one.sentence));
  const sentences = { a: bySentence(readings.a), b: bySentence(readings.b) };
  const entities = {
    a: entityWords(readings.a, shared.entities, "a"),
    b: entityWords(readings.b, shared.entities, "b"),
  };
  const pairs = flatMap(scored, ({ a, b, score }) => {
    const first = sentences.a[a];
    const second = sentences.b[b];
    const closeness = score / threshold;
    if (first === undefined || second === undefined || closeness < 0.5) return [];
    const isLeft = (isCarried("a", a) || isCarried("b", b)) && !links.isLinked({ a, b });
    return isLeft ? [] : [{ a: first, b: second, closeness }];
  });
  // One text is of one event, however little of it a longer report is.
  const sameEvent = copied !== null || tellOneEvent({ readings, vocabulary, entities: shared.entities });
  const story: Omit<Story, "claimPairs"> = {
    readings,
    sentences,
    claims: { a: own("a", readings.a.claims), b: own("b", readings.b.claims) },
    stances: { a: own("a", readings.a.stances), b: own("b", readings.b.stances) },
    pairs,
    vocabulary,
    entities: shared.entities,
    sharedEntity: (side, entity) => (entity === null ? null : (shared.index[side][entity] ?? null)),
    entitiesIn: (side, sentence) => entities[side][sentence] ?? [],
    speakers: { a: readings.a.speakers, b: readings.b.speakers },
    sameEvent,
    mostConfidence: mostConfidenceOf({ readings, vocabulary, entities: shared.entities, sameEvent }),
    copied,
    links,
  };
  return { ...story, claimPairs: claimPairs(story) };
}

/** Once for a reading, however many others it is compared with. */
const bySentence = remembered((reading: Reading): readonly SentenceReading[] => {
  const group = <T extends { readonly sentence: number }>(all: readonly T[]): T[][] => {
    const groups: T[][] = reading.sentences.map(() => []);
    for (const one of all) groups[one.sentence]?.push(one);
    return groups;
  };
  const quantities = group(reading.quantities);
  const times = group(reading.times);
  const attributions = attributionsBySentence(reading);
  const claims = group(reading.claims);
  const stances = group(reading.stances);
  return reading.sentences.map((_, index) => ({
    index,
    tokens: reading.tokens[index] ?? [],
    quantities: quantities[index] ?? [],
    times: times[index] ?? [],
    attributions: attributions[index] ?? [],
    claims: claims[index] ?? [],
    stances: stances[index] ?? [],
  }));
});

/** Attributions by each sentence that their content reaches into: a quotation may run over several. */
function attributionsBySentence({ sentences, attributions }: Reading): Attribution[][] {
  const groups: Attribution[][] = sentences.map(() => []);
  for (const attribution of attributions) {
    const { sentence, content } = attribution;
    const reached = new Set(content.flatMap((span) => sentencesUnder(sentences, sentence, span)));
    for (const at of reached) groups[at]?.push(attribution);
  }
  return groups;
}

function entityWords(reading: Reading, entities: readonly SharedEntity[], side: Side): EntityWords[][] {
  const words: EntityWords[][] = reading.sentences.map(() => []);
  entities.forEach((shared, entity) => {
    for (const mention of shared.mentions[side])
      words[mention.sentence]?.push({ entity, span: mention.span, form: mention.form });
  });
  return words;
}
