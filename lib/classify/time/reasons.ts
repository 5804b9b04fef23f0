/** What a finding says of two times, in plain words. */
import type { Sides, Span, Time } from "../../model.ts";
import type { Judgement } from "../rule.ts";
import { wordsOf, type Story } from "../story.ts";

/** Bounds of which one is rough, and bounds that leave one side open. */
const rough: ReadonlySet<Time["bound"]> = new Set(["about", "early", "mid", "late"]);
const open: ReadonlySet<Time["bound"]> = new Set(["after", "before", "by", "since", "until"]);

/** Two times that both hold: the one rough, within what the other leaves open, or wider. */
export function howBothHold(a: Time, b: Time, words: Sides<string>): Pick<Judgement, "relation" | "reason"> {
  const told = `${words.a} in A, ${words.b} in B`;
  if (a.bound !== b.bound && [a.bound, b.bound].some((bound) => open.has(bound)))
    return { relation: "within", reason: `${told}: the one lies within what the other leaves open.` };
  if (a.bound !== b.bound && [a.bound, b.bound].some((bound) => rough.has(bound)))
    return { relation: "about", reason: `${told}: the one tells roughly what the other does.` };
  return { relation: "wider", reason: `${told}: the one is the wider time.` };
}

/** Why two times are one. */
export function sameReason(words: Sides<string>, a: Time, b: Time): string {
  if (words.a === words.b) return `Both tell ${words.a}.`;
  // "Yesterday" and "Friday" are one day only to a reader who knows when the reports were written.
  if (a.date !== null && a.date === b.date) return `Both tell ${a.date}: ${words.a} in A, ${words.b} in B.`;
  return `Both tell the same time: ${words.a} in A, ${words.b} in B.`;
}

/** Why the days of two times are one, whatever hour each tells. */
export function dayReason(story: Story, day: Sides<Span>): string {
  return `Both tell the same day: ${wordsOf(story, "a", day.a)} in A, ${wordsOf(story, "b", day.b)} in B.`;
}

/** Which two times clash, with their days of the calendar where the words alone do not tell them. */
export function clashReason(words: Sides<string>, a: Time, b: Time): string {
  const dated = a.date !== null && b.date !== null && (a.year === null || b.year === null);
  return dated
    ? `The time: ${words.a} (${a.date}) in A, ${words.b} (${b.date}) in B.`
    : `The time: ${words.a} in A, ${words.b} in B.`;
}
