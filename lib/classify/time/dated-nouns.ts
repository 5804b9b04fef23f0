/** The time of a thing that both reports call by the same two words. a: "the Karo uprising of 1953" b: "... in 1956" */
import { relateTimes } from "../../extract/times/time-relation.ts";
import type { Side, Time, Token } from "../../model.ts";
import { conflictOf } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";
import { toldOtherwise } from "../told-otherwise.ts";
import { flatMap } from "../../text/flat-map.ts";

/** A thing with the time told behind it. */
interface Dated {
  readonly key: string;
  readonly noun: string;
  readonly sentence: number;
  readonly time: Time;
}

/** Compares the times of each such thing; where any two of them can hold, or a report has two, nothing clashes. */
export function judgeDatedNouns(story: Story): Judgement[] {
  const dated = { a: datedNouns(story, "a"), b: datedNouns(story, "b") };
  return toldOtherwise(dated).flatMap(({ a, b }): Judgement[] => {
    if (relateTimes(a.time, b.time) !== "conflict") return [];
    const at = { a: { ...a, span: a.time.span }, b: { ...b, span: b.time.span } };
    return [conflictOf(at.a, at.b, "medium", `When the ${a.noun} was: ${inBoth(story, a.time.span, b.time.span)}.`)];
  });
}

/** Words between a noun and its time at most: "that began in the". */
const longestGap = 5;

/** Nouns that come again on every day, and words before a noun that tell which of them it is. */
const repeated = new Set([
  "day",
  "game",
  "meeting",
  "month",
  "night",
  "report",
  "season",
  "statement",
  "time",
  "week",
  "year",
]);
const deictic = new Set([
  "first",
  "following",
  "last",
  "latest",
  "new",
  "next",
  "other",
  "previous",
  "second",
  "third",
]);

function datedNouns(story: Story, side: Side): Map<string, Dated[]> {
  const found = flatMap(story.sentences[side], ({ tokens, times, index }) =>
    flatMap(times, (time): Dated[] => {
      // Days of the week come again; a year, a decade or a month does not.
      if (time.year === null && time.decade === null && time.month === null) return [];
      const at = tokens.findIndex(({ span }) => span.end > time.span.start);
      const noun = tokens.findLastIndex(({ tag }, i) => i < at && tag === "NOUN");
      const [head, before] = [tokens[noun], tokens[noun - 1]];
      if (head === undefined || before === undefined || at - noun > longestGap || !isPlain(tokens, noun, at)) return [];
      if (before.tag !== "ADJ" && before.tag !== "NOUN" && before.tag !== "PROPN") return [];
      if (repeated.has(head.lemma) || deictic.has(before.norm)) return [];
      return [{ key: `${before.lemma} ${head.lemma}`, noun: `${before.norm} ${head.norm}`, sentence: index, time }];
    }),
  );
  return groupBy(found, ({ key }) => key);
}

/** Words that may lead from a noun to its time: "of", "that began in the". */
const leading = new Set([
  "be",
  "begin",
  "break",
  "during",
  "happen",
  "in",
  "of",
  "on",
  "out",
  "since",
  "start",
  "that",
  "the",
  "which",
]);

function isPlain(tokens: readonly Token[], noun: number, time: number): boolean {
  return tokens.slice(noun + 1, time).every(({ lemma, norm }) => leading.has(lemma) || leading.has(norm));
}
