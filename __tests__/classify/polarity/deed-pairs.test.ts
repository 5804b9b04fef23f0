import { expect, test } from "@jest/globals";
import { deedPairs } from "../../../lib/classify/polarity/deed-pairs.ts";
import { storyAt } from "../../support/notation.ts";

/** Pairs whose one deed is not done, with the parties they share. */
function denied(a: string, b: string): string[] {
  return deedPairs(storyAt(0, a, b), (x, y) => (x.status === "not") !== (y.status === "not")).map(
    (pair) => `${pair.a.verb} / ${pair.b.verb} ${pair.shared}${pair.near ? " near" : ""}`,
  );
}

test.each([
  ["Turan agreed to free the reporters.", "Turan rejected demands to release the reporters.", ["free / release 2"]],
  ["Corvane has yet to make an offer for Tarn Mills.", "Corvane made Tarn Mills an offer.", ["make / make 2 near"]],
  ["The plant did not leak radiation.", "Radiation leaked from the plant.", ["leak / leak 2"]],
  ["The drug did not cause serious bleeding.", "Some patients suffered serious bleeding.", ["cause / suffer 1"]],
  ["No shots were fired in Palma.", "Officers opened fire in Palma.", ["fire / open 1 near"]],
])("%s / %s -> %j", (a, b, expected) => {
  expect(denied(a, b)).toEqual(expected);
});

test.each([
  ["Karland attacked Norland.", "Norland did not attack Karland.", "the other way round"],
  ["Clara Weiss paid the bill.", "Clara Weiss did not pay the fine.", "another bill"],
  ["Clara Weiss paid the fine.", "Leo Marsh did not pay the fine.", "another payer"],
  ["The firm paid a dividend in 2019.", "The firm did not pay a dividend.", "another year"],
  ["The club has yet to make an offer for Leo Marsh.", "Two other clubs made offers for Leo Marsh.", "other clubs"],
  ["The police fined a second man.", "The police did not fine the man.", "another one"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(denied(a, b).filter((one) => !one.includes(" 0"))).toEqual([]);
});
