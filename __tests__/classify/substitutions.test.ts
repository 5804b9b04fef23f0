import { expect, test } from "@jest/globals";
import { wordsOf } from "../../lib/classify/story.ts";
import { substitutions } from "../../lib/classify/substitutions.ts";
import { storyAt } from "../support/notation.ts";

function told(closeness: number, a: string, b: string): string[] {
  const story = storyAt(closeness, a, b);
  return substitutions(story).map((one) => {
    return `${one.place ? "place" : "name"} ${wordsOf(story, "a", one.a.span)} / ${wordsOf(story, "b", one.b.span)}`;
  });
}

test.each([
  [
    "The flight from Lagos to the summit was late.",
    "The flight from Oslo to the summit was late.",
    ["place Lagos / Oslo"],
  ],
  ["The prize went to Rojas for her novel.", "The prize went to Moreno for her novel.", ["name Rojas / Moreno"]],
  ["The flight from Leeds to the summit.", "The flight from Berkshire to the summit.", []],
  ["The prize went to Sen. Rojas for her novel.", "The prize went to Senator Rojas for her novel.", []],
  ["The prize went to Rojas for her novel. Moreno wept.", "The prize went to Moreno for her novel.", []],
  ["Taxes in Lagos, Accra and Rome rose.", "Taxes in Oslo, Accra and Rome rose.", []],
  ["He spoke of Lagos on Monday.", "He spoke of Oslo on Monday.", []],
  ["Varna beat Tarn in the final.", "Holm beat Karo in the final.", []],
])("%s / %s -> %j", (a, b, said) => {
  expect(told(1, a, b)).toEqual(said);
});

test("how close the sentences must be", () => {
  const count = (closeness: number): number =>
    told(closeness, "The prize went to Rojas for her novel.", "The prize went to Moreno for her novel.").length;
  expect([count(0.6), count(0.55)]).toEqual([1, 0]);
});

test("in two months they are of two", () => {
  const story = storyAt(1, "Two men from Lagos were taken in March.", "Two men from Oslo were taken in January.");
  expect(substitutions(story)).toEqual([]);
});

test.each([
  ["Sarno striker Milos Brand scored late.", "Sarno defender Ivo Kral scored late."],
  ["Former chief executive Anna Holm praised the deal.", "Chief executive Jan Ritter praised the deal."],
])("%s / %s: two titles are of two", (a, b) => {
  expect(substitutions(storyAt(1, a, b))).toEqual([]);
});
