/**
 * Two precise values that share nearly all digits: one value told twice, with a slip, wherever it stands.
 * a: "$4,321.50" b: "$4,231.50"
 */
import { digitsOf } from "../../extract/quantities/quantity-relation.ts";
import type { Quantity, Sides } from "../../model.ts";
import { groupBy } from "../group-by.ts";
import { tellsOther } from "./scope.ts";
import type { Judgement } from "../rule.ts";
import { thingOf } from "./same-count.ts";
import { wordsOf, type Story } from "../story.ts";
import type { Told } from "./told.ts";

/** Digits, without the noughts behind, from which a value is so precise that two nearly alike are no chance. */
const leastDigits = 4;

/** Whether two values of one unit differ in one digit, or in two neighbours that changed places. */
export function isNearMiss(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || a.per !== b.per || !isPrecise(a) || !isPrecise(b)) return false;
  const [x, y] = [figuresOf(a.value), figuresOf(b.value)];
  if (x.length !== y.length || x === y) return false;
  const first = firstDiffering(x, y, 0);
  const second = firstDiffering(x, y, first + 1);
  if (second === x.length) return true;
  return (
    second === first + 1 &&
    x[first] === y[second] &&
    x[second] === y[first] &&
    x.slice(second + 1) === y.slice(second + 1)
  );
}

function isPrecise({ min, max, value }: Quantity): boolean {
  return min === max && digitsOf(value) >= leastDigits;
}

/** Digits of a value in hundredths, so that "$5,687.75" and "$5,587.75" stand under one another. */
function figuresOf(value: number): string {
  return Math.abs(value).toFixed(2).replace(".", "");
}

function firstDiffering(x: string, y: string, from: number): number {
  let at = from;
  while (at < x.length && x[at] === y[at]) at += 1;
  return at;
}

/** Most values of one pattern of digits that are held against each other. */
const mostAlike = 4;

/** Near misses of all numbers of both reports, found by their digits with one left out or two neighbours sorted. */
export function nearMisses(story: Story, told: Sides<readonly Told[]>): Judgement[] {
  const values = { a: new Set(told.a.map(valueOf)), b: new Set(told.b.map(valueOf)) };
  // What the other report tells as well is no slip of it.
  const slips = {
    a: told.a.filter((one) => isPrecise(one.quantity) && !values.b.has(valueOf(one))),
    b: told.b.filter((one) => isPrecise(one.quantity) && !values.a.has(valueOf(one))),
  };
  const byPattern = {
    a: groupBy(slips.a.flatMap(withPatterns), patternIn),
    b: groupBy(slips.b.flatMap(withPatterns), patternIn),
  };
  const found = new Map<Told, Set<Told>>();
  for (const [pattern, own] of byPattern.a) {
    const others = byPattern.b.get(pattern) ?? [];
    if (own.length > mostAlike || others.length > mostAlike) continue;
    for (const { one: a } of own) for (const { one: b } of others) found.set(a, (found.get(a) ?? new Set()).add(b));
  }
  return [...found].flatMap(([a, alike]) => [...alike].flatMap((b) => judge(story, a, b) ?? []));
}

interface Patterned {
  readonly pattern: string;
  readonly one: Told;
}

function patternIn({ pattern }: Patterned): string {
  return pattern;
}

function withPatterns(one: Told): Patterned[] {
  return patternsOf(one.quantity).map((pattern) => ({ pattern, one }));
}

function valueOf({ quantity: { kind, unit, value } }: Told): string {
  return `${kind} ${unit} ${value}`;
}

function patternsOf({ kind, unit, value }: Quantity): string[] {
  const figures = figuresOf(value);
  return Array.from({ length: figures.length }, (_, at) => {
    const [before, here, next, after] = [
      figures.slice(0, at),
      figures[at] ?? "",
      figures[at + 1] ?? "",
      figures.slice(at + 2),
    ];
    const sorted = here < next ? here + next : next + here;
    return [`${kind} ${unit} ${before}?${next}${after}`, `${kind} ${unit} ${before}(${sorted})${after}`];
  }).flat();
}

function judge(story: Story, a: Told, b: Told): Judgement | null {
  if (!isNearMiss(a.quantity, b.quantity) || tellsOther(story, a, b) !== null) return null;
  // A count needs its noun: 2,015 and 2,016 may be years.
  if (thingOf(a, b) !== "shown" && (a.quantity.kind === "count" || thingOf(a, b) === "other")) return null;
  const words = { a: wordsOf(story, "a", a.quantity.span), b: wordsOf(story, "b", b.quantity.span) };
  return {
    relation: "conflict",
    confidence: "high",
    sentences: { a: a.sentence.index, b: b.sentence.index },
    evidence: { a: a.quantity.span, b: b.quantity.span },
    reason: `${words.a} in A, ${words.b} in B: precise values that differ in a digit, told by one report each.`,
    developing: false,
  };
}
