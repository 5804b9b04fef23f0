/** What binds two sentences of different reports together: likeness, shared words, the lead, the time. */
import type { Side, Time } from "../../model.ts";
import { isStory } from "../../text/story.ts";
import type { Story } from "../story.ts";
import type { Outcome } from "./outcomes.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";
import { shareNone } from "../share-none.ts";
import { closenessIn } from "../closeness.ts";

export interface Binding {
  /** Closeness of the sentences; 0 when they were not worth comparing. */
  readonly closeness: number;
  /** Telling words that both have beside the things and what is told of them. */
  readonly shared: number;
  /** Both open their report. */
  readonly lead: boolean;
  /** They name different days, or one tells of an earlier time. */
  readonly otherTimes: boolean;
}

/** Sentences that open a report: its headline and the first two of the body. */
const leadLength = 3;

export const bindingOf = remembered((story: Story): ((a: Outcome, b: Outcome) => Binding) => {
  const closeness = closenessIn(story);
  const leads = { a: leadOf(story, "a"), b: leadOf(story, "b") };
  return (a, b) => ({
    closeness: closeness(a.sentence, b.sentence),
    shared: sharedWords(story, a, b),
    lead: leads.a.has(a.sentence) && leads.b.has(b.sentence),
    otherTimes: atOtherTimes(story, a, b),
  });
});

function leadOf({ readings }: Story, side: Side): ReadonlySet<number> {
  const told = flatMap(readings[side].sentences, (sentence, index) => (isStory(sentence) ? [index] : []));
  return new Set(told.slice(0, leadLength));
}

function sharedWords({ vocabulary }: Story, a: Outcome, b: Outcome): number {
  const own = vocabulary.terms.a[a.sentence]?.words;
  const others = vocabulary.terms.b[b.sentence]?.words;
  if (own === undefined || others === undefined) return 0;
  const kins = new Set([...others.values()].map(({ kin }) => kin));
  const things = new Set([a, b].flatMap(({ thing: { kin, entity } }) => [kin, `@${String(entity)}`]));
  const both = new Set([...own.values()].map(({ kin }) => kin).filter((kin) => kins.has(kin) && !things.has(kin)));
  return both.size;
}

/** What stands in a sentence. */
interface ToldAt {
  readonly sentence: number;
}

/** Whether each sentence tells a day, month or year, and none is in both, or one alone goes back to an earlier period. */
export function atOtherTimes({ sentences }: Pick<Story, "sentences">, a: ToldAt, b: ToldAt): boolean {
  const times = { a: sentences.a[a.sentence]?.times ?? [], b: sentences.b[b.sentence]?.times ?? [] };
  // "late last night" and "on Saturday morning" are two times, whatever day it was.
  const apart = (["weekday", "month", "year", "partOfDay", "offset"] as const).some((field) =>
    shareNone(valuesOf(times.a, field), valuesOf(times.b, field)),
  );
  return apart || times.a.some(isPast) !== times.b.some(isPast);
}

/** A period gone by; what has been so since is so now. */
function isPast({ period, year, decade, bound }: Time): boolean {
  if (bound === "since") return false;
  return (period !== null && period.unit !== "week" && period.offset < 0) || decade !== null || year !== null;
}

function valuesOf(
  times: readonly Time[],
  field: "month" | "offset" | "partOfDay" | "weekday" | "year",
): ReadonlySet<string> {
  return new Set(flatMap(times, (time) => (time[field] === null ? [] : [String(time[field])])));
}
