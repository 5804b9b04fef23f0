/** Two times of one slot of the event that both reports are about. a: "the blast on Monday" ... b: "the disaster struck on Tuesday" */
import type { Relation } from "../../extract/times/time-relation.ts";
import { kinOf } from "../../align/terms.ts";
import { pronouns } from "../../lexicon/pronouns.ts";
import type { Sides } from "../../model.ts";
import { conflictOf } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";
import { shortestAround } from "./dated-events.ts";
import { befallenOf } from "./occasion-heads.ts";
import { slotTimesIn, type SlotTime } from "./main-slots.ts";
import { relateTold } from "./relate-told.ts";

/** Most times of one slot in a report: a chronicle of more tells of many events. */
const mostOfSlot = 6;

/** Compares the times of each slot; where any two of them can hold, nothing clashes. */
export function judgeSlotTimes(story: Story): Judgement[] {
  if (!story.sameEvent) return [];
  const times = { a: bySlot(slotTimesIn(story.sentences.a)), b: bySlot(slotTimesIn(story.sentences.b)) };
  return [...times.a].flatMap(([slot, inA]): Judgement[] => {
    const inB = times.b.get(slot) ?? [];
    if (inA.length > mostOfSlot || inB.length > mostOfSlot) return [];
    const related = inA.flatMap((a) => inB.map((b) => ({ a, b, relation: relate(story, a, b) })));
    // Of one day they may yet tell two hours.
    const settled = related.filter(({ relation }) => relation === "same" || relation === "compatible");
    const clash = related.find(
      ({ a, b, relation }) =>
        relation === "conflict" &&
        isSure(a, inA) &&
        isSure(b, inB) &&
        !befallOthers(story, a, b) &&
        !settled.some((one) => one.a === a || one.b === b || tellHours(one) === tellHours({ a, b })),
    );
    if (clash === undefined) return [];
    const { a, b } = clash;
    const found = conflictOf(a, b, "medium", `When it was (${slot}): ${inBoth(story, a.span, b.span)}.`);
    return [{ ...found, developing: a.planned !== b.planned }];
  });
}

/** Of one of several, and of two times in one sentence ("on Friday, not on Sunday"), nobody knows which is meant. */
function isSure(own: SlotTime, all: readonly SlotTime[]): boolean {
  return !own.isApart && all.every((one) => one === own || one.sentence !== own.sentence);
}

/** "Freed the crew", "freed the cook": one verb, done to two. */
function befallOthers(story: Story, a: SlotTime, b: SlotTime): boolean {
  const [x, y] = [
    shortestAround(story.sentences.a[a.sentence]?.claims ?? [], a.span),
    shortestAround(story.sentences.b[b.sentence]?.claims ?? [], b.span),
  ];
  if (x === null || y === null || kinOf(x.verb) !== kinOf(y.verb) || x.target === null || y.target === null)
    return false;
  if (pronouns.has(x.target.lemma) || pronouns.has(y.target.lemma)) return false;
  const told = befallenOf(story, "b", { index: b.sentence }, y);
  const keys = [...befallenOf(story, "a", { index: a.sentence }, x)];
  return told.size > 0 && keys.length > 0 && !keys.some((key) => told.has(key));
}

function tellHours({ a, b }: Sides<SlotTime>): boolean {
  return [a, b].every(({ time, tells }) => tells !== "day" && (time.clock !== null || time.partOfDay !== null));
}

function bySlot(times: readonly SlotTime[]): Map<string, SlotTime[]> {
  return groupBy(times, ({ slot }) => slot);
}

/** Minutes that may lie between what happened and what people noticed of it. */
const alarm = 45;

function relate(story: Story, a: SlotTime, b: SlotTime): Relation {
  const [x, y] = [told(a), told(b)];
  const relation = relateTold(story, { a: x, b: y });
  if (relation !== "conflict" || (a.tells !== "roughly" && b.tells !== "roughly")) return relation;
  const isFar = x.clock !== null && y.clock !== null && Math.abs(x.clock - y.clock) > alarm;
  return isFar ? relation : "compatible";
}

/** Of harm only the day counts. */
function told({ time, tells }: SlotTime): SlotTime["time"] {
  return tells === "day" ? { ...time, clock: null, partOfDay: null, zone: null } : time;
}
