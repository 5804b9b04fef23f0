/** The clock of a game. a: "with 7:41 to go" b: "with 7:42 left in the first half" */
import type { Span, Token } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story, type StoryPair } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";
import { foundAt, type WordPlace } from "../../text/word-places.ts";

/** A time left to play. */
interface Left {
  /** Seconds left. */
  readonly seconds: number;
  readonly span: Span;
}

/** Closeness from which two sentences are held to tell one moment of a game. */
const sameMoment = 1.5;

/** Seconds by which one moment is told otherwise by mistake: nearer, less close sentences are enough. */
const nearMiss = 3;
const nearMoment = 0.7;

/** Compares the clock in sentences of one moment that have one such time each. */
export function judgeGameClock(story: Story, pair: StoryPair): Judgement[] {
  if (pair.closeness < nearMoment) return [];
  const all = leftIn(story);
  const left = { a: all.a[pair.a.index] ?? [], b: all.b[pair.b.index] ?? [] };
  if (left.a.length === 0 || left.b.length === 0) return [];
  const related = flatMap(left.a, (a) => left.b.map((b) => ({ a, b, apart: Math.abs(a.seconds - b.seconds) })));
  if (related.some(({ apart }) => apart === 0)) return [];
  const alone = left.a.length === 1 && left.b.length === 1;
  return flatMap(related, ({ a, b, apart }): Judgement[] => {
    if (apart > nearMiss && !(alone && pair.closeness >= sameMoment)) return [];
    const at = { a: { sentence: pair.a.index, span: a.span }, b: { sentence: pair.b.index, span: b.span } };
    return [conflictOf(at.a, at.b, "medium", `The time left to play: ${inBoth(story, a.span, b.span)}.`)];
  });
}

const clock = /^(\d{1,2}):(\d\d)$/;

/** Index of the last of "to go", "to play", "left" or "remaining" that stand at an index; `null` when none does. */
function endOfLeft(tokens: readonly Token[], at: number): number | null {
  const norm = tokens[at]?.norm ?? "";
  if (norm === "left" || norm === "remaining") return at;
  return norm === "to" && ["go", "play"].includes(tokens[at + 1]?.norm ?? "") ? at + 1 : null;
}

const leftIn = remembered((story: Story) => ({
  a: foundAt(story.sentences.a, isNumber, timeLeftAt),
  b: foundAt(story.sentences.b, isNumber, timeLeftAt),
}));

function isNumber(word: string): boolean {
  return clock.test(word) || Number.isInteger(Number(word));
}

function timeLeftAt({ sentence: { tokens }, at, token }: WordPlace<SentenceReading>): Left | null {
  const [, minutes, seconds] = clock.exec(token.norm) ?? [];
  if (minutes !== undefined && seconds !== undefined) {
    return leftAt(tokens, at, at + 1, Number(minutes) * 60 + Number(seconds));
  }
  const unit = tokens[at + 1]?.lemma;
  const number = Number(token.norm);
  if (!Number.isInteger(number) || (unit !== "second" && unit !== "minute")) return null;
  // The seconds behind the minutes are part of one time.
  if (unit === "second" && tokens[at - 1]?.lemma === "minute") return null;
  const rest = unit === "minute" && tokens[at + 3]?.lemma === "second" ? Number(tokens[at + 2]?.norm) : null;
  const end = rest === null ? at + 2 : at + 4;
  const total = unit === "minute" ? number * 60 + (rest ?? 0) : number;
  return leftAt(tokens, at, end, total);
}

function leftAt(tokens: readonly Token[], first: number, behind: number, seconds: number): Left | null {
  const end = endOfLeft(tokens, behind);
  const [from, to] = [tokens[first], tokens[end ?? -1]];
  return from === undefined || to === undefined ? null : { seconds, span: cover(from.span, to.span) };
}
