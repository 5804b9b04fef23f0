/**
 * A relation told both ways round that holds one way only. a: "Rojas succeeded Kern." b: "Kern succeeded Rojas." -> role.
 * Words for it may differ: a: "Norvik, a subsidiary of Helmstad" b: "Helmstad, which Norvik owns".
 */
import { cover } from "../../../text/span.ts";
import { conflictOf } from "../../conflict.ts";
import { groupBy } from "../../group-by.ts";
import type { Judgement } from "../../rule.ts";
import { inBoth, type Story } from "../../story.ts";
import { flatMap } from "../../../text/flat-map.ts";
import { toldRelations, type Told } from "./told.ts";

/** Between two who are named, of whom neither report tells both ways. */
export function judgeExchanged(story: Story): Judgement[] {
  const told = toldRelations(story);
  const oneWay = (all: readonly Told[]): Told[] =>
    all.filter(({ holder, thing, told: { relation } }) => relation.oneWay && holder.named && thing.named);
  const [inA, inB] = [oneWay(told.a), oneWay(told.b)];
  const ways = { a: new Set(inA.map(keyOf)), b: new Set(inB.map(keyOf)) };
  const theirs = groupBy(inB, turnedKeyOf);
  const seen = new Set<string>();
  return flatMap(inA, (a): Judgement[] => {
    const b = theirs.get(keyOf(a))?.[0];
    if (b === undefined || seen.has(keyOf(a)) || ways.b.has(keyOf(a)) || ways.a.has(keyOf(b))) return [];
    seen.add(keyOf(a));
    const at = { a: wordsOfTold(a), b: wordsOfTold(b) };
    const words = inBoth(story, at.a.span, at.b.span);
    return [conflictOf(at.a, at.b, "medium", `The two are exchanged, and it cannot hold both ways: ${words}.`)];
  });
}

function keyOf({ told, holder, thing }: Told): string {
  return `${told.relation.name} | ${holder.key} | ${thing.key}`;
}

function turnedKeyOf({ told, holder, thing }: Told): string {
  return `${told.relation.name} | ${thing.key} | ${holder.key}`;
}

function wordsOfTold({ told: { sentence, holder, thing } }: Told): {
  sentence: number;
  span: Told["told"]["holder"]["span"];
} {
  return { sentence, span: cover(holder.span, thing.span) };
}
