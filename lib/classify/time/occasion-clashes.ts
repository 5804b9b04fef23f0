/**
 * Two times of one occasion, told in other words and anywhere.
 * a: "The Alma 40 took off from Karo at 8.15" ... b: "the plane had left Karo shortly after 10"
 */
import type { Time } from "../../model.ts";
import { conflictOf } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";
import type { Occasion } from "./occasions.ts";
import { relateTold } from "./relate-told.ts";
import { areOne, type Occasions } from "./same-occasions.ts";

/** The most occasions of one kind in a report of which all are compared: a chronicle of more tells of many. */
const mostOfKind = 12;

/** Compares the times of occasions of one kind and one thing; where any two of them can hold, nothing clashes. */
export function judgeOccasions(story: Story, { byTime, main }: Occasions): Judgement[] {
  const occasions = { a: byKind(byTime.a), b: byKind(byTime.b) };
  return [...occasions.a].flatMap(([kind, inA]): Judgement[] => {
    const inB = occasions.b.get(kind) ?? [];
    if (inA.length > mostOfKind || inB.length > mostOfKind) return [];
    const related = inA.flatMap((a) =>
      inB.flatMap((b) => (areOne(a, b, main) ? [{ a, b, relation: relateTold(story, { a: own(a), b: own(b) }) }] : [])),
    );
    const settled = related.filter(({ relation }) => relation === "same" || relation === "compatible");
    const clash = related.find(
      ({ a, b, relation }) => relation === "conflict" && !settled.some((one) => one.a === a || one.b === b),
    );
    if (clash === undefined) return [];
    const { a, b } = clash;
    const found = conflictOf(a, b, "medium", `When it was (${a.kind}): ${inBoth(story, a.span, b.span)}.`);
    return [{ ...found, developing: a.planned !== b.planned }];
  });
}

function byKind(occasions: ReadonlyMap<Time, Occasion>): Map<string, Occasion[]> {
  // "On Friday, not on Sunday": of two times of a kind in one sentence nobody knows which is meant.
  const told = groupBy(occasions.values(), ({ kind, sentence }) => `${kind} ${sentence}`);
  const single = [...told.values()].flatMap((all) => (all.length === 1 ? all : []));
  return groupBy(single, ({ kind, another }) => (another ? null : kind));
}

/** The time as that of the occasion itself: "trapped since Wednesday", "closed until July", "have until Friday to pay". */
function own({ time, kind }: Occasion): Time {
  const since = time.bound === "since";
  const until = time.bound === "until" && (kind === "opening" || kind === "deadline");
  return since || until ? { ...time, bound: "at" } : time;
}
