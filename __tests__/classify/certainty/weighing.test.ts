import { expect, test } from "@jest/globals";
import { weighed } from "../../../lib/classify/certainty/weighing.ts";
import { storyAt } from "../../support/notation.ts";

function said(a: string, b: string): string[] {
  return weighed(storyAt(0, a, b)).map((one) => `${one.weighing} ${one.a.verb} / ${one.b.verb}`);
}

test.each([
  ["Corvane will buy Tarn Mills.", "Corvane is considering a bid for Tarn Mills.", "b buy / consider"],
  ["Corvane is mulling a bid for Tarn Mills.", "Corvane bought Tarn Mills.", "a mull / buy"],
])("%s / %s -> %s", (a, b, expected) => {
  expect(said(a, b)).toEqual([expected]);
});

test.each([
  ["Corvane may buy Tarn Mills.", "Corvane is considering a bid for Tarn Mills.", "neither is settled"],
  ["Norair will buy Tarn Mills.", "Corvane is considering a bid for Tarn Mills.", "another buyer"],
  ["Corvane will buy Norair.", "Corvane is considering a bid for Tarn Mills.", "another thing"],
  ["Corvane will buy Tarn Mills.", "Corvane is not considering a bid for Tarn Mills.", "not weighed"],
  ["Corvane opened a plant.", "Corvane is considering a plant.", "any plant"],
  ["The firm will buy Tarn Mills.", "The firm is considering a bid for Tarn Mills.", "any firm"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(said(a, b)).toEqual([]);
});
