/** The minute of one goal. a: "opened the scoring in the 12th minute" b: "put them ahead after 21 minutes" */
import type { Side, Span, Token } from "../../model.ts";
import { conflictOf } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";
import { toldOtherwise } from "../told-otherwise.ts";
import { cover } from "../../text/span.ts";
import { flatMap } from "../../text/flat-map.ts";

interface Goal {
  /** Which of the match's goals it is, or by which player: `opener`, `@3`. */
  readonly key: string;
  readonly sentence: number;
  readonly span: Span;
  readonly minute: number;
}

/** Minutes by which one goal is told otherwise by those who count from nought. */
const play = 1;

/** Compares the minute of each goal that both reports tell once. */
export function judgeGoalMinutes(story: Story): Judgement[] {
  const goals = { a: goalsByKey(story, "a"), b: goalsByKey(story, "b") };
  return toldOtherwise(goals).flatMap(({ a, b }): Judgement[] => {
    if (Math.abs(a.minute - b.minute) <= play) return [];
    return [conflictOf(a, b, "medium", `The minute of one goal: ${inBoth(story, a.span, b.span)}.`)];
  });
}

function goalsByKey(story: Story, side: Side): Map<string, Goal[]> {
  const goals = flatMap(story.sentences[side], (sentence) => goalsIn(story, side, sentence));
  return groupBy(goals, ({ key }) => key);
}

/** Words for a goal by which of the goals it is; `any` tells only that it is one. Lemmas. */
const goalWords: ReadonlyMap<string, string> = new Map([
  ["ahead", "opener"],
  ["convert", "any"],
  ["equalise", "equaliser"],
  ["equaliser", "equaliser"],
  ["equalize", "equaliser"],
  ["equalizer", "equaliser"],
  ["goal", "any"],
  ["header", "any"],
  ["lead", "opener"],
  ["level", "equaliser"],
  ["net", "any"],
  ["opener", "opener"],
  ["opening", "opener"],
  ["penalty", "any"],
  ["score", "any"],
  ["scoring", "opener"],
  ["winner", "winner"],
  ["winning", "winner"],
]);

/** Kinds of those who may have scored: of a surname alone the reading does not know that it is a person's. */
const mayScore: ReadonlySet<string> = new Set(["other", "person"]);

/** Minutes that a match has a word for: "on the hour mark", "on the stroke of half-time". */
const marks: ReadonlyMap<string, number> = new Map([
  ["hour", 60],
  ["half-time", 45],
  ["halftime", 45],
]);

function marksIn(tokens: readonly Token[]): Omit<Goal, "key" | "sentence">[] {
  return flatMap(tokens, ({ norm, span }, i): Omit<Goal, "key" | "sentence">[] => {
    const minute = marks.get(norm);
    const isHour = norm === "hour" && tokens[i + 1]?.norm === "mark";
    const isHalf = norm !== "hour" && tokens[i - 1]?.norm === "of" && tokens[i - 2]?.norm === "stroke";
    return minute !== undefined && (isHour || isHalf) ? [{ minute, span }] : [];
  });
}

function goalsIn(story: Story, side: Side, { tokens, quantities, index }: SentenceReading): Goal[] {
  const minutes = flatMap(quantities, (quantity): Omit<Goal, "key" | "sentence">[] => {
    const at = tokens.findIndex(({ span }) => span.end > quantity.span.start);
    const last = tokens.findLastIndex(({ span }) => span.start < quantity.span.end);
    const [before, behind] = [tokens[at - 1], tokens[last + 1]];
    if (quantity.kind === "ordinal") {
      const minute = behind?.norm === "-" ? tokens[last + 2] : behind;
      if (minute?.lemma !== "minute") return [];
      return [{ minute: quantity.value, span: cover(quantity.span, minute.span) }];
    }
    if (quantity.kind !== "duration" || quantity.unit !== "minute") return [];
    const told = before?.norm === "after" || before?.norm === "on" || behind?.norm === "in" || behind?.norm === "into";
    if (!told || behind?.norm === "after" || behind?.norm === "of") return [];
    return [{ minute: quantity.value, span: before === undefined ? quantity.span : cover(before.span, quantity.span) }];
  });
  minutes.push(...marksIn(tokens));
  // Of several minutes in a sentence nobody knows without its grammar whose each is.
  const [only, ...others] = minutes;
  if (only === undefined || others.length > 0) return [];
  const words = flatMap(tokens, ({ lemma }) => goalWords.get(lemma) ?? []);
  const first = tokens.some(({ norm }, i) => norm === "first" && tokens[i + 1]?.lemma === "goal");
  const which = first ? "opener" : words.find((word) => word !== "any");
  if (which !== undefined) return [{ ...only, key: which, sentence: index }];
  if (words.length === 0) return [];
  const people = new Set(
    story
      .entitiesIn(side, index)
      .flatMap(({ entity }) => (mayScore.has(story.entities[entity]?.kind ?? "") ? [entity] : [])),
  );
  const [scorer] = people;
  return scorer === undefined || people.size > 1 ? [] : [{ ...only, key: `@${scorer}`, sentence: index }];
}
