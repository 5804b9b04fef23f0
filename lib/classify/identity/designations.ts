/** One kind of thing by two numbers. a: "Flight 447" b: "Flight 474"; a: "a Boeing 737" b: "a Boeing 747" */
import { numberedThings } from "../../lexicon/numbered-things.ts";
import type { Side, Span } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";
import { toldOtherwise } from "../told-otherwise.ts";
import { flatMap } from "../../text/flat-map.ts";
import { placesOf } from "../../text/word-places.ts";

interface Designation {
  readonly thing: string;
  readonly number: string;
  readonly sentence: number;
  readonly span: Span;
}

/** Where each report knows one number of the thing: one that tells of two flights may mean either. */
export function judgeDesignations(story: Story): Judgement[] {
  const told = { a: designationsOf(story, "a"), b: designationsOf(story, "b") };
  return toldOtherwise(told, ({ number }) => number).flatMap(({ key: thing, a, b }): Judgement[] => {
    return [
      conflictOf(a, b, "medium", `Which ${thing}: ${inBoth(story, a.span, b.span)}; neither report has another.`),
    ];
  });
}

const numbered = /^(?:\p{L}{1,3}-?)?\d{1,4}(?:-?\p{L}{1,2})?$/u;

function designationsOf(story: Story, side: Side): Map<string, Designation[]> {
  const places = placesOf(story.sentences[side], numberedThings);
  const all = flatMap(places, ({ sentence: { tokens, index }, at, token }): Designation[] => {
    const number = tokens[at + 1];
    if (number === undefined || !numberedThings.has(token.norm) || !numbered.test(number.norm)) return [];
    return [{ thing: token.norm, number: number.norm, sentence: index, span: cover(token.span, number.span) }];
  });
  return groupBy(all, ({ thing }) => thing);
}
