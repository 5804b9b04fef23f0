import { expect, test } from "@jest/globals";
import { toldClaims } from "../../support/told-claims.ts";

test.each<[string, string[]]>([
  ["Not one rebel signed.", ["one rebel > not sign > -"]],
  ["They were unable to sign the deal.", ["They > be = unable", "They > not sign > the deal"]],
  ["They were not unable to sign the deal.", ["They > not be = unable", "They > sign > the deal"]],
  ["The firm has yet to pay.", ["The firm > have > -", "The firm > not pay > -"]],
  ["The army stopped short of attacking.", ["The army > stop > -", "The army > not attack > -"]],
  [
    "They refused to sign and return the paper.",
    ["They > refuse > -", "They > not sign > -", "They > not return > the paper"],
  ],
  ["They did not sign or return the paper.", ["They > not sign > -", "They > not return > the paper"]],
  ["The army did not ask residents to leave.", ["The army > not ask > residents", "planned: residents > leave > -"]],
  ["The army told residents not to leave.", ["The army > tell > residents", "planned: residents > not leave > -"]],
])("%s", (sentence, expected) => {
  expect(toldClaims(sentence)).toEqual(expected);
});
