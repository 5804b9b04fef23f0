/**
 * What one report says there was none of, and the other tells of.
 * a: "There was no distress call." b: "The pilot had sent a distress call." -> polarity
 */
import { kinOf } from "../../align/terms.ts";
import { timeNouns } from "../../lexicon/time-nouns.ts";
import type { Claim, Side, Sides, Span, Token } from "../../model.ts";
import { contains, cover, tokenSpan } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import { groupBy } from "../group-by.ts";
import type { SentenceReading, Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { closenessIn } from "../closeness.ts";

/** A thing denied by one report and told by the other. */
export interface Absence {
  readonly denying: Side;
  readonly sentences: Sides<number>;
  readonly evidence: Sides<Span>;
}

/** Words of a thing with how it is told. */
interface Mention {
  readonly key: string;
  readonly sentence: number;
  readonly words: Span;
  readonly plain: boolean;
  readonly denied: boolean;
}

/** Most places that may tell of a thing: beyond, it is the story's theme, of which each report denies something else. */
const mostPlaces = 2;

/** Closeness from which two sentences are of one thing where a single noun names it. */
const sameThing = 1;

export function absences(story: Story): Absence[] {
  const mentions = { a: mentionsOf(story, "a"), b: mentionsOf(story, "b") };
  const by = { a: groupBy(mentions.a, keyOf), b: groupBy(mentions.b, keyOf) };
  const closeness = closenessIn(story);
  return [...by.a].flatMap(([key, own]) => {
    const others = by.b.get(key) ?? [];
    const [denyingA, denyingB] = [own.some(isDenied), others.some(isDenied)];
    // Where a report tells both, it has its own reasons for the no.
    if (denyingA === denyingB || own.length > mostPlaces || others.length > mostPlaces) return [];
    const [a, b] = [own[0], others[0]];
    if (a === undefined || b === undefined) return [];
    if (own.some(isDenied) !== own.every(isDenied) || others.some(isDenied) !== others.every(isDenied)) return [];
    if (a.plain && closeness(a.sentence, b.sentence) < sameThing) return [];
    const denying = denyingA ? "a" : "b";
    return [{ denying, sentences: { a: a.sentence, b: b.sentence }, evidence: { a: a.words, b: b.words } }];
  });
}

function keyOf({ key }: Mention): string {
  return key;
}

function isDenied({ denied }: Mention): boolean {
  return denied;
}

function mentionsOf(story: Story, side: Side): Mention[] {
  return story.sentences[side]
    .filter(({ index }) => isStory(story.readings[side].sentences[index]))
    .flatMap((sentence) => things(sentence));
}

/** Nouns with their last modifier: "distress call", "warning". */
function things({ index, tokens, claims }: SentenceReading): Mention[] {
  return flatMap(tokens, (token, at) => {
    const next = tokens[at + 1];
    const modifier = tokens[at - 1];
    // "a distress call": the tagger takes the noun for a verb.
    const isNoun =
      token.tag === "NOUN" ||
      (token.tag === "VERB" && modifier?.tag === "NOUN" && determiners.has(tokens[at - 2]?.norm ?? ""));
    if (!isNoun || idle.has(token.lemma) || (next?.tag === "NOUN" && !timeNouns.has(next.lemma))) return [];
    const modified =
      modifier !== undefined && (modifier.tag === "NOUN" || modifier.tag === "ADJ") && !idle.has(modifier.lemma);
    const first = modified ? at - 1 : at;
    const no = noBefore(tokens, first);
    if (no === null && isNegated(tokens, first)) return [];
    // "wrote for children" is of no certain ones.
    if (!modified && no === null && !determining.has(tokens[first - 1]?.tag ?? "X")) return [];
    const words = tokenSpan(tokens, first, at);
    if (no === null && (isSought(tokens, first, at) || !isTold(claims, words))) return [];
    return [
      {
        denied: no !== null,
        key: modified ? `${kinOf(modifier.lemma)} ${kinOf(token.lemma)}` : kinOf(token.lemma),
        plain: !modified,
        sentence: index,
        words: no === null ? words : cover(no.span, words),
      },
    ];
  });
}

const determiners: ReadonlySet<string> = new Set(["a", "an", "no", "the"]);

const determining: ReadonlySet<string> = new Set(["DET", "NUM", "PRON"]);

/** "no" right before the phrase, or "without a", "not any". */
function noBefore(tokens: readonly Token[], first: number): Token | null {
  const before = tokens[first - 1];
  if (before?.norm === "no") return before;
  const earlier = tokens[first - 2];
  if (before?.norm === "any" && (earlier?.norm === "without" || earlier?.norm === "not")) return earlier;
  return null;
}

const negators: ReadonlySet<string> = new Set(["deny", "n't", "never", "no", "nor", "not", "without"]);

/** Words before a thing among which a negation may stand that takes it. */
const reach = 6;

function isNegated(tokens: readonly Token[], first: number): boolean {
  return tokens
    .slice(Math.max(0, first - reach), first)
    .some(({ norm, lemma }) => negators.has(norm) || negators.has(lemma));
}

/** Words that tell of a thing that is not there yet: "close to a deal", "searched for the weapon", "the gun is missing". */
const seeking: ReadonlySet<string> = new Set([
  ...["close", "demand", "hope", "hunt", "look", "miss", "missing", "near", "need", "search", "seek", "want", "yet"],
]);

/** Words on either side of a thing among which one of them stands. */
const seekingReach = 4;

function isSought(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(Math.max(0, first - seekingReach), last + 1 + seekingReach)
    .some(({ lemma, norm }) => seeking.has(lemma) || seeking.has(norm));
}

/** In a clause of what was or is: not "a deal may be reached", "the gun has not been found". */
function isTold(claims: readonly Claim[], words: Span): boolean {
  return claims
    .filter(({ span }) => contains(span, words))
    .every(
      ({ polarity, certainty }) => polarity === "affirmed" && (certainty === "asserted" || certainty === "reported"),
    );
}

/** Nouns and adjectives of which there is none in any story: "no doubt", "no longer", "no more than". */
const idle: ReadonlySet<string> = new Set([
  "chance",
  "choice",
  "comment",
  "detail",
  "doubt",
  "evidence",
  "few",
  "further",
  "good",
  "idea",
  "immediate",
  "information",
  "intention",
  "less",
  "long",
  "longer",
  "matter",
  "more",
  "need",
  "number",
  "one",
  "other",
  "person",
  "people",
  "place",
  "plan",
  "point",
  "question",
  "reason",
  "reply",
  "time",
  "way",
  "word",
  "year",
]);
