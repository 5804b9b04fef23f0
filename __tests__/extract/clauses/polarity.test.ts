import { expect, test } from "@jest/globals";
import { toldClaims } from "../../support/told-claims.ts";

test.each<[string, string[]]>([
  ["Not one rebel signed.", ["one rebel > not sign > -"]],
  ["They were unable to sign the deal.", ["They > be = unable", "They > not sign > the deal"]],
  ["They were not unable to sign the deal.", ["They > not be = unable", "They > sign > the deal"]],
  ["They made no attempt to sign the deal.", ["They > not make > no attempt", "They > not sign > the deal"]],
  ["The firm has yet to pay.", ["The firm > have > -", "The firm > not pay > -"]],
  ["The army stopped short of attacking.", ["The army > stop > -", "The army > not attack > -"]],
  [
    "They refused to sign and return the paper.",
    ["They > refuse > -", "They > not sign > -", "They > not return > the paper"],
  ],
  ["They did not sign or return the paper.", ["They > not sign > -", "They > not return > the paper"]],
  ["The army did not ask residents to leave.", ["The army > not ask > residents", "planned: residents > leave > -"]],
  ["The army told residents not to leave.", ["The army > tell > residents", "planned: residents > not leave > -"]],
  [
    "Neither the army nor the rebels signed the deal.",
    ["the army > not sign > the deal", "the rebels > not sign > the deal"],
  ],
  ["Neither of the firms paid the fine.", ["the firms > not pay > the fine"]],
  [
    "The fire hurt neither the mayor nor the pilot.",
    ["The fire > not hurt > the mayor", "The fire > not hurt > the pilot"],
  ],
  ["The pilot neither signed nor read the deal.", ["The pilot > not sign > -", "The pilot > not read > the deal"]],
  ["The roof is neither safe nor dry.", ["The roof > not be = safe"]],
  ["The deal was signed by neither side.", ["neither side > not sign* > The deal"]],
  ["The deal was signed by none of them.", ["none > not sign* > The deal"]],
  ["The deal was signed by no fewer than 12 states.", ["12 states > sign* > The deal"]],
  ["Not all of the hostages were freed.", ["- > not free* > the hostages"]],
  ["The mayor said not every rebel left.", ["The mayor > say > -", "every rebel > not leave > -"]],
])("%s", (sentence, expected) => {
  expect(toldClaims(sentence)).toEqual(expected);
});
