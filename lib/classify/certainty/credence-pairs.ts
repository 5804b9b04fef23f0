/**
 * Sentences of which one vouches for what the other calls untrue, denies, or leaves to others: the tops of the two reports,
 * which tell the same news by being its top.
 */
import type { Sides, Span, Token } from "../../model.ts";
import { contains, cover, overlaps, textOf } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import { wordsOfClaim } from "../claim-pairs.ts";
import { credenceOf, keysOf, type Credence } from "./credence.ts";
import { otherSide, type SentenceReading, type Story } from "../story.ts";
import { closenessIn } from "../closeness.ts";

/** One sentence tells as true what the other does not vouch for. */
export interface CredencePair {
  /** Which of them does not vouch. */
  readonly doubting: "a" | "b";
  readonly way: Credence["way"];
  readonly sentences: Sides<number>;
  readonly evidence: Sides<Span>;
}

/** Sentences of the story that are its top: the headline and the lead, or headline and deck. */
const topSentences = 2;

/** Closeness from which two tops tell the same news where both reports are more than a headline. */
const sameNews = 1;

/** All such pairs, in the order of A's sentences. */
export function credencePairs(story: Story): readonly CredencePair[] {
  const tops = { a: topOf(story, "a"), b: topOf(story, "b") };
  const closeness = closenessIn(story);
  return tops.a.flatMap((a) =>
    tops.b.flatMap((b) => {
      const close = closeness(a.index, b.index);
      const lone = { a: isHeadlineAlone(story, "a"), b: isHeadlineAlone(story, "b") };
      if (!lone.a && !lone.b && close < sameNews) return [];
      const pair = pairOf(story, a, b);
      if (pair === null) return [];
      // In a report of some length there are clauses to tell who reports and what is denied; the rules of clauses do.
      const whole =
        lone[pair.doubting] ||
        (isHeadline(story, pair.doubting === "a" ? a : b, pair.doubting) && pair.way !== "denied");
      return whole ? [pair] : [];
    }),
  );
}

/** Whether a report is but a headline: a line or two without a final stop. Then it tells of nothing else. */
function isHeadlineAlone({ readings }: Story, side: "a" | "b"): boolean {
  const { sentences, report } = readings[side];
  return (
    sentences.filter(isStory).length <= topSentences &&
    sentences.every(({ span }) => !/\.["'”’)]*$/.test(textOf(report.text, span)))
  );
}

function isHeadline({ readings }: Story, { index }: SentenceReading, side: "a" | "b"): boolean {
  return readings[side].sentences[index]?.class === "headline";
}

function topOf(story: Story, side: "a" | "b"): SentenceReading[] {
  const { sentences } = story.readings[side];
  return story.sentences[side].filter(({ index }) => isStory(sentences[index])).slice(0, topSentences);
}

function pairOf(story: Story, a: SentenceReading, b: SentenceReading): CredencePair | null {
  const shared = { a: sharedWith(story, "a", a, b), b: sharedWith(story, "b", b, a) };
  const sharing = a.tokens.some(shared.a);
  const credence = { a: credenceOf(a.tokens, shared.a), b: credenceOf(b.tokens, shared.b) };
  const doubting = doubtingSide(credence);
  if (doubting === null) return null;
  const found = credence[doubting];
  // "Flood in Ilo? Viral video is a hoax": the second sentence speaks of the first.
  if (!sharing && !(found?.way === "untrue" && isSequel(story, doubting, doubting === "a" ? a : b))) return null;
  const other = doubting === "a" ? b : a;
  if (found === null || (found.way === "dropped" && !isPlanned(other.tokens))) return null;
  if (found.way === "denied" && hasNegator(other.tokens)) return null;
  const told = toldWords(other, doubting === "a" ? shared.b : shared.a);
  return {
    doubting,
    way: found.way,
    sentences: { a: a.index, b: b.index },
    evidence: doubting === "a" ? { a: found.words, b: told } : { a: told, b: found.words },
  };
}

/** Whether a sentence follows another in one line. */
function isSequel(story: Story, side: "a" | "b", { index }: SentenceReading): boolean {
  const { sentences } = story.readings[side];
  return index > 0 && sentences[index - 1]?.paragraph === sentences[index]?.paragraph;
}

/** Whose sentence vouches less: what one only reports and the other calls untrue, the other doubts. */
function doubtingSide(credence: Sides<Credence | null>): "a" | "b" | null {
  const weight = { a: weightOf(credence.a), b: weightOf(credence.b) };
  if (weight.a === weight.b || Math.min(weight.a, weight.b) === weightOfWay.dropped) return null;
  return weight.a > weight.b ? "a" : "b";
}

const weightOfWay: Readonly<Record<Credence["way"], number>> = { denied: 3, dropped: 2, reported: 1, untrue: 3 };

function weightOf(credence: Credence | null): number {
  return credence === null ? 0 : weightOfWay[credence.way];
}

const content: ReadonlySet<string> = new Set(["ADJ", "ADV", "NOUN", "NUM", "PROPN", "VERB"]);

/** Whether a word of one sentence stands in the other too, or names an entity of it. */
function sharedWith(
  story: Story,
  side: "a" | "b",
  own: SentenceReading,
  other: SentenceReading,
): (token: Token) => boolean {
  const keys = new Set(other.tokens.filter(({ tag }) => content.has(tag)).flatMap(keysOf));
  const there = new Set(story.entitiesIn(otherSide(side), other.index).map(({ entity }) => entity));
  const named = story.entitiesIn(side, own.index).filter(({ entity }) => there.has(entity));
  return (token) =>
    content.has(token.tag) &&
    (keysOf(token).some((key) => keys.has(key)) || named.some(({ span }) => contains(span, token.span)));
}

const plans: ReadonlySet<string> = new Set([
  "'ll",
  "plan",
  "planned",
  "planning",
  "plans",
  "set",
  "shall",
  "to",
  "will",
]);

function isPlanned(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ norm }, at) =>
      plans.has(norm) && (norm !== "to" || tokens[at + 1]?.tag === "VERB" || tokens[at + 1]?.tag === "AUX"),
  );
}

const negators: ReadonlySet<string> = new Set(["n't", "never", "no", "not"]);

function hasNegator(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }) => negators.has(norm));
}

/** The few words by which a sentence tells the thing: the clause that shares most with the other sentence. */
function toldWords({ tokens, claims }: SentenceReading, isShared: (token: Token) => boolean): Span {
  const shared = tokens.filter(isShared);
  const spans = claims.filter(({ finite }) => finite).map(wordsOfClaim);
  const weightOf = (span: Span): number => shared.filter((token) => overlaps(token.span, span)).length;
  const best = spans.reduce<Span | null>(
    (most, span) => (most === null || weightOf(span) > weightOf(most) ? span : most),
    null,
  );
  const first = shared[0]?.span ?? tokens[0]?.span ?? { start: 0, end: 0 };
  return best ?? (shared.length > 1 ? cover(first, shared.at(-1)?.span ?? first) : first);
}
