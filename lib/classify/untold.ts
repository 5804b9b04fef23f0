/** Of what a wider search finds, that which a narrower has not told of the same words. */
import { overlaps } from "../text/span.ts";
import type { Judgement } from "./rule.ts";

/** The judgements found before, and those found later that are of other words of the two reports. */
export function withUntold(told: readonly Judgement[], wider: readonly Judgement[]): readonly Judgement[] {
  const isTold = (one: Judgement): boolean =>
    told.some(({ evidence }) => overlaps(evidence.a, one.evidence.a) && overlaps(evidence.b, one.evidence.b));
  return [...told, ...wider.filter((one) => !isTold(one))];
}
