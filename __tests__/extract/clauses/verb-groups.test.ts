import { expect, test } from "@jest/globals";
import { toldClaims } from "../../support/told-claims.ts";

test.each<[string, string[]]>([
  ["Engineers have since been sifting the rubble.", ["Engineers > sift > the rubble"]],
  ["The pair have each been held since Monday.", ["- > hold* > The pair"]],
  ["The mill is being sold by the bank.", ["the bank > sell* > The mill"]],
  ["The pilot was being held.", ["- > hold* > The pilot"]],
  ["The council would open up the archive.", ["planned: The council > open > the archive"]],
  ["The toll, according to police, is 14.", ["The toll > be = 14"]],
  ["Police locked down the harbour.", ["Police > lock > the harbour"]],
  ["The pilot has neither signed nor left.", ["The pilot > not sign > -", "The pilot > not leave > -"]],
])("%s", (sentence, expected) => {
  expect(toldClaims(sentence)).toEqual(expected);
});
