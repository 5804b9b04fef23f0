/** Clock times that both reports tell, wherever they stand. a: "struck at 1.53pm" ... b: "It hit at 13:53 local time" */
import { relateTimes } from "../../extract/times/time-relation.ts";
import type { Side, Time } from "../../model.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";

/** Most places a report may tell a clock time in for it to be rare. */
const mostPlaces = 2;

/** Of a time on the half hour there are many by chance: then both sentences must name the same one. */
const roundMinutes = 30;

/** Agreements on a clock time told in both reports, of whatever sentences. */
export function judgeToldClocks(story: Story): Judgement[] {
  const clocks = { a: clocksOf(story, "a"), b: clocksOf(story, "b") };
  return [...clocks.a].flatMap(([key, inA]): Judgement[] => {
    const inB = clocks.b.get(key) ?? [];
    if (inA.length > mostPlaces || inB.length > mostPlaces) return [];
    return inA.flatMap((a) => inB.flatMap((b) => (areOne(story, a, b) ? [judgement(story, a, b)] : [])));
  });
}

function clocksOf(story: Story, side: Side): Map<string, Time[]> {
  const times = story.sentences[side].flatMap((sentence) => sentence.times);
  return groupBy(times, ({ clock }) => (clock === null ? null : String(clock)));
}

function areOne(story: Story, a: Time, b: Time): boolean {
  if (relateTimes({ ...a, ...noDay }, { ...b, ...noDay }) !== "same" || relateTimes(a, b) === "conflict") return false;
  return (a.clock ?? 0) % roundMinutes !== 0 || story.sameEvent || shareName(story, a, b);
}

/** Days are compared apart: that one report tells it and the other does not, parts no clock time. */
const noDay = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  offset: null,
  period: null,
  shift: null,
  date: null,
};

function shareName(story: Story, a: Time, b: Time): boolean {
  const inB = new Set(story.entitiesIn("b", b.sentence).map(({ entity }) => entity));
  return story.entitiesIn("a", a.sentence).some(({ entity, form }) => form === "name" && inB.has(entity));
}

function judgement(story: Story, a: Time, b: Time): Judgement {
  return {
    relation: "same",
    confidence: "high",
    developing: false,
    anywhere: true,
    sentences: { a: a.sentence, b: b.sentence },
    evidence: { a: a.span, b: b.span },
    reason: `Both tell the same clock time: ${inBoth(story, a.span, b.span)}.`,
  };
}
