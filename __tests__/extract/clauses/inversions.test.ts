import { expect, test } from "@jest/globals";
import { toldClaims } from "../../support/told-claims.ts";

test.each<[string, string[]]>([
  ["Nor did it sign the deal.", ["it > not sign > the deal"]],
  ["The army stayed, nor did the rebels leave.", ["The army > stay > -", "the rebels > not leave > -"]],
  ["Nor will the firm pay the fine.", ["planned: the firm > not pay > the fine"]],
  ["Nor was the deal signed by Peru.", ["Peru > not sign* > the deal"]],
  ["Nor has it been signed.", ["- > not sign* > it"]],
  ["Nor did they.", ["- > not do > they"]],
])("%s", (sentence, expected) => {
  expect(toldClaims(sentence)).toEqual(expected);
});
