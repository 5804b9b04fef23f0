/**
 * One sum that both reports tell, with two values in another currency.
 * a: "2m euros ($2.6m) in gems" b: "jewels of two million euros" and, elsewhere, "a $2.5 million heist"
 */
import type { Quantity, Sides } from "../../model.ts";
import { groupBy } from "../group-by.ts";
import { partedBy } from "./scope.ts";
import { relateValues } from "./values.ts";
import type { Judgement } from "../rule.ts";
import { wordsOf, type Story } from "../story.ts";
import type { Told } from "./told.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Greatest ratio of two values of one sum: rates differ from day to day, another sum from this one by more. */
const sameSum = 1.25;

/** Most characters between a sum and its value in another currency: " (", " or about ". */
const conversionGap = 10;

/** Most sums of one value in a report; beyond, every pair would be looked at. */
const mostSums = 4;

/** Clashes of the values that two reports give to one sum. */
export function conversions(story: Story, told: Sides<readonly Told[]>): Judgement[] {
  const money = { a: told.a.filter(isMoney), b: told.b.filter(isMoney) };
  const found = [...clashing(story, money.a, money.b), ...clashing(story, money.b, money.a)];
  const seen = new Set<string>();
  return found.filter(({ evidence: { a, b } }) => {
    const key = `${a.start} ${b.start}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function isMoney({ quantity: { kind, per, min, max } }: Told): boolean {
  return kind === "money" && per === null && min === max;
}

function sumOf({ quantity: { unit, value } }: Told): string {
  return `${unit} ${value}`;
}

function clashing(story: Story, own: readonly Told[], other: readonly Told[]): Judgement[] {
  const sums = groupBy(other, sumOf);
  const byCurrency = groupBy(other, ({ quantity }) => quantity.unit);
  const values = new Set(own.map(sumOf));
  return flatMap(own, (sum, index) =>
    sums.has(sumOf(sum))
      ? worthBehind(own, index).flatMap((value) =>
          (byCurrency.get(value.quantity.unit) ?? [])
            .filter((one) => !values.has(sumOf(one)) && isNear(one.quantity, value.quantity))
            .slice(0, mostSums)
            .flatMap((one) => judgement(story, sum, value, one) ?? []),
        )
      : [],
  );
}

/** What follows a sum as its worth in other currencies: "£1.7m" and "$2.6m" of "2m euros (£1.7m; $2.6m)". */
function worthBehind(own: readonly Told[], index: number): Told[] {
  const found: Told[] = [];
  const sum = own[index];
  for (let at = index + 1; sum !== undefined && at < own.length; at += 1) {
    const [before, value] = [own[at - 1], own[at]];
    if (before === undefined || value === undefined) break;
    const gap = value.quantity.span.start - before.quantity.span.end;
    if (gap < 0 || gap > conversionGap || value.quantity.unit === sum.quantity.unit) break;
    if (relateValues({ a: sum.quantity, b: value.quantity }, { a: "", b: "" })?.relation !== "converted") break;
    found.push(value);
  }
  return found;
}

function isNear(x: Quantity, y: Quantity): boolean {
  const ratio = Math.max(x.value, y.value) / Math.min(x.value, y.value);
  return ratio <= sameSum && relateValues({ a: x, b: y }, { a: "", b: "" })?.relation === "conflict";
}

function judgement(story: Story, sum: Told, value: Told, other: Told): Judgement | null {
  const [a, b] = value.side === "a" ? [value, other] : [other, value];
  // "Days later a $2.5m necklace was taken" is of another sum.
  if (partedBy(story, a, b) !== null) return null;
  const words = (told: Told): string => wordsOf(story, told.side, told.quantity.span);
  return {
    relation: "conflict",
    confidence: "medium",
    sentences: { a: a.sentence.index, b: b.sentence.index },
    evidence: { a: a.quantity.span, b: b.quantity.span },
    reason: `Both tell of ${words(sum)}; in ${a.quantity.unit} it is ${words(a)} in A, ${words(b)} in B.`,
    developing: false,
  };
}
