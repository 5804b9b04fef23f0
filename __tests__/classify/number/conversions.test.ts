import { expect, test } from "@jest/globals";
import { number } from "../../../lib/classify/rules/number.ts";
import { judgements } from "../../support/notation.ts";

/** Clashes of two reports whose sentences are not alike. */
function clashes(a: string, b: string): string[] {
  return judgements(number, 0, a, b).flatMap(({ relation, reason }) => (relation === "conflict" ? [reason] : []));
}

const euros = "They took jewels of two million euros.";

test.each([
  [
    "The haul was 2m euros ($2.6m).",
    `${euros} It was a $2.5 million heist.`,
    "Both tell of 2m euros; in USD it is $2.6m in A, $2.5 million in B.",
  ],
  [
    `${euros} It was a $2.5 million heist.`,
    "The haul was 2m euros ($2.6m).",
    "Both tell of 2m euros; in USD it is $2.5 million in A, $2.6m in B.",
  ],
  [
    "The haul was 2m euros (£1.7m; $2.6m).",
    `${euros} It was a $2.5 million heist.`,
    "Both tell of 2m euros; in USD it is $2.6m in A, $2.5 million in B.",
  ],
  [
    "The haul was 2m euros ($2.6m).",
    "The haul was two million euros ($2.5m).",
    "Both tell of 2m euros; in USD it is $2.6m in A, $2.5m in B.",
  ],
])("%s / %s", (a, b, reason) => {
  expect(clashes(a, b)).toEqual([reason]);
});

test.each([
  ["The haul was 2m euros ($2.6m).", "It was a $2.5 million heist.", "the sum itself is not told"],
  ["The haul was 2m euros ($2.6m).", `${euros} The shop was sold for $4 million.`, "another sum"],
  ["The haul was 2m euros ($2.6m).", `${euros} It was a $2.6 million heist.`, "the same"],
  ["The haul was 2m euros ($2.6m).", `${euros} It was a heist of about $2.5 million.`, "a round value"],
  ["The haul was 2m euros. Lind once took $2.6m.", `${euros} It was a $2.5 million heist.`, "not told as its worth"],
  ["The haul was 2m euros ($2.6m).", `${euros} A $2.5 million necklace was taken later.`, "another time"],
  ["The haul was 2m euros ($26).", `${euros} It was a $25 heist.`, "no worth of it"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(clashes(a, b)).toEqual([]);
});
