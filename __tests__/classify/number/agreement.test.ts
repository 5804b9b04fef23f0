import { expect, test } from "@jest/globals";
import { number } from "../../../lib/classify/rules/number.ts";
import { judgements } from "../../support/notation.ts";

test.each([
  [1, "Police held 12 men.", "Police held twelve men.", ["same high"]],
  [1, "Police met 12 men.", "Lind has 12 boats.", ["same medium"]],
  [1, "The flood killed 12 people.", "The flood injured 12 people.", []],
  [1, "The flood killed 12 people.", "The flood took 12 boats.", []],
  [1, "Holm won the third round.", "Holm lost the third round.", ["same medium"]],
  [1, "Holm won the third round.", "Holm took the third train.", []],
  [1, "Holm walked 24 km.", "Holm walked 15 miles.", ["converted high"]],
  [1, "Holm paid two million euros.", "Holm paid $2.6m.", ["converted medium"]],
  [1, "Police held nearly 50 men.", "Police held 48 men.", ["about high"]],
  [0.9, "Police held nearly 50 men.", "Police held 48 men.", []],
  [0.9, "Holm walked 24 km.", "It was 15 miles.", ["converted high"]],
  [0.9, "Holm paid two million euros.", "Holm paid $2.6m.", []],
  [0.9, "Police saw two men.", "Police met two men.", ["same high"]],
  [0.9, "Police held two men.", "Police met two boys.", []],
  [0.9, "Holm played for four minutes.", "Holm ran four minutes.", ["same medium"]],
  [0.9, "Police held two Tarn men.", "Police met two Varna men.", []],
])("at %d: %s / %s: %j", (closeness, a, b, expected) => {
  const found = judgements(number, closeness, a, b);
  expect(found.map(({ relation, confidence }) => `${relation} ${confidence}`)).toEqual(expected);
});
