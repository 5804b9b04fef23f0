/**
 * Someone in one part of an event in one report and in the other part of it in the other.
 * a: "The driver, Owen Platt, survived." b: "Platt was in the passenger seat." -> role
 */
import { partsPlayed } from "../../lexicon/parts-played.ts";
import type { Side, Sides, Span, Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { tokenFrom } from "../../text/search.ts";
import { contains, cover, overlaps, tokenSpan } from "../../text/span.ts";
import { claimsAt } from "../antonym/outcome-things.ts";
import { isHedged, isNegated, matchesIn, type PhraseMatch } from "../antonym/phrases.ts";
import { subjectOf } from "../claim-pairs.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, otherSide, type SentenceReading, type Story } from "../story.ts";

interface Part {
  readonly sentence: number;
  readonly words: Span;
  readonly pole: "one" | "other";
  /** The question with the shared entity that plays it. */
  readonly key: string;
  readonly name: string;
}

/** Most tellings of one part of one person that are compared: beyond, he plays both all the time. */
const mostTold = 12;

export function exchangedParts(story: Story): Judgement[] {
  const matches = { a: matchesOf(story, "a"), b: matchesOf(story, "b") };
  const told = { a: byKey(story, "a", matches), b: byKey(story, "b", matches) };
  return [...told.a].flatMap(([key, own]) => {
    const others = told.b.get(key) ?? [];
    const [a, b] = [own[0], others[0]];
    if (a === undefined || b === undefined || own.length > mostTold || others.length > mostTold) return [];
    // Who is told to play both, plays both.
    if ([...own, ...others].some((one) => one.pole !== (own.includes(one) ? a : b).pole) || a.pole === b.pole)
      return [];
    return [judgement(story, a, b)];
  });
}

interface Found {
  readonly sentence: SentenceReading;
  readonly match: PhraseMatch;
}

function matchesOf(story: Story, side: Side): Found[] {
  return flatMap(story.sentences[side], (sentence) =>
    matchesIn(partsPlayed, sentence.tokens).map((match) => ({ sentence, match })),
  );
}

/** Who plays the parts of which each report has another end: who plays the rest need not be known. */
function byKey(story: Story, side: Side, matches: Sides<readonly Found[]>): Map<string, Part[]> {
  const ends = (all: readonly Found[]): Set<string> =>
    new Set(all.map(({ match: { phrase } }) => `${phrase.question.key} ${phrase.pole}`));
  const [own, theirs] = [ends(matches[side]), ends(matches[otherSide(side)])];
  const isLive = (key: string): boolean =>
    (own.has(`${key} one`) && theirs.has(`${key} other`)) || (own.has(`${key} other`) && theirs.has(`${key} one`));
  const parts = flatMap(matches[side], ({ sentence, match }) =>
    isLive(match.phrase.question.key) ? partOf(story, side, sentence, match) : [],
  );
  return groupBy(parts, ({ key }) => key);
}

function partOf(story: Story, side: Side, sentence: SentenceReading, match: PhraseMatch): Part[] {
  const { tokens, index } = sentence;
  const { from, to, phrase } = match;
  if (isHedged(tokens, from) || isNegated(tokens, from)) return [];
  const words = tokenSpan(tokens, from, to);
  const player = playerOf(story, side, sentence, words);
  const entity = player === null ? undefined : story.entities[player.entity];
  if (player === null || entity?.kind !== "person" || !/^\p{Lu}/u.test(entity.name)) return [];
  const key = `${phrase.question.key} @${player.entity}`;
  const near = player.span === null ? words : cover(player.span, words);
  return [{ sentence: index, words: near, pole: phrase.pole, key, name: entity.name }];
}

interface Player {
  readonly entity: number;
  readonly span: Span | null;
}

/** "driver Owen Platt", "the driver, Owen Platt", "Owen Platt, the driver", "Owen Platt was the driver", "Platt was driving". */
function playerOf(story: Story, side: Side, { tokens, index, claims }: SentenceReading, words: Span): Player | null {
  const names = story.entitiesIn(side, index).filter(({ entity }) => story.entities[entity]?.kind === "person");
  const behind = tokenFrom(tokens, words.end);
  const next = names.find(({ span }) => isAt(tokens, behind, span));
  if (next !== undefined) return next;
  const first = tokenFrom(tokens, words.start);
  const before = names.find(({ span }) => isApposed(tokens.slice(tokenFrom(tokens, span.end), first)));
  if (before !== undefined) return before;
  const claim = claimsAt(claims, words).find(
    ({ predicate, complement }) =>
      overlaps(predicate, words) ||
      (complement !== null && overlaps(complement.span, words)) ||
      predicate.end <= words.start,
  );
  const subject = claim === undefined ? null : subjectOf(claim);
  if (claim === undefined || subject === null || (claim.verb !== "be" && !overlaps(claim.predicate, words)))
    return null;
  const named = names.find(({ span }) => contains(subject.span, span) || overlaps(subject.span, span));
  const entity = named?.entity ?? story.sharedEntity(side, subject.entity);
  return entity === null ? null : { entity, span: null };
}

/** Right behind the words, or behind a comma after them. */
function isAt(tokens: readonly Token[], behind: number, { start }: Span): boolean {
  const [one, other] = [tokens[behind], tokens[behind + 1]];
  return one?.span.start === start || (one?.norm === "," && other?.span.start === start);
}

/** Longest way from a name to what it is called: ", 34, the". */
const longestApposition = 5;

function isApposed(between: readonly Token[]): boolean {
  if (between.length < 2 || between.length > longestApposition || between[0]?.norm !== ",") return false;
  return between.every(
    ({ norm, tag }) => norm === "," || tag === "NUM" || tag === "DET" || norm === "who" || norm === "was",
  );
}

function judgement(story: Story, a: Part, b: Part): Judgement {
  return {
    relation: "conflict",
    confidence: "medium",
    sentences: { a: a.sentence, b: b.sentence },
    evidence: { a: a.words, b: b.words },
    reason: `The part of ${a.name}: ${inBoth(story, a.words, b.words)}.`,
    developing: false,
  };
}
