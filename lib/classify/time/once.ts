/** Two days of what happens once, wherever they are told. a: "the fatal shooting of Holm on Saturday" b: "Weld killed Holm on Sunday" */
import { relateTimes } from "../../extract/times/time-relation.ts";
import { conflictOf } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";
import { datedEvents, type DatedEvent } from "./dated-events.ts";

/** Compares the times of each such event; where any two of them can hold, nothing clashes. */
export function judgeOnce(story: Story): Judgement[] {
  const events = { a: byKey(datedEvents(story, "a")), b: byKey(datedEvents(story, "b")) };
  return [...events.a].flatMap(([key, inA]): Judgement[] => {
    const inB = events.b.get(key) ?? [];
    const related = inA.flatMap((a) => inB.map((b) => ({ a, b, relation: relateTimes(a.time, b.time) })));
    const [first] = related;
    if (first === undefined || related.some(({ relation }) => relation !== "conflict")) return [];
    const { a, b } = first;
    const name = story.entities[a.entity]?.name ?? "";
    const at = { a: { ...a, span: a.time.span }, b: { ...b, span: b.time.span } };
    return [conflictOf(at.a, at.b, "high", `The ${a.event} of ${name}: ${inBoth(story, a.time.span, b.time.span)}.`)];
  });
}

function byKey(events: readonly DatedEvent[]): Map<string, DatedEvent[]> {
  return groupBy(events, ({ key }) => key);
}
