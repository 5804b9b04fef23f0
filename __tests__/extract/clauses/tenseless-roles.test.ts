import { expect, test } from "@jest/globals";
import { toldClaims } from "../../support/told-claims.ts";

test.each<[string, string[]]>([
  ["Talks to resume", ["planned: Talks > resume > -"]],
  ["The talks to resume.", []],
  ["The court ordered the firm to pay a fine.", ["The court > order > the firm", "planned: the firm > pay > a fine"]],
  ["The mayor was asked to resign.", ["- > ask* > The mayor", "planned: The mayor > resign > -"]],
  ["Asked about the plan, the mayor smiled.", ["- > ask* > the mayor", "the mayor > smile > -"]],
  ["Shelling the town continued.", ["Shelling > continue > -"]],
  ["Police found a body buried in the garden.", ["Police > find > a body", "- > bury* > a body"]],
  ["With Duarte openly mocking Lind, Peru left.", ["Duarte > mock > Lind", "Peru > leave > -"]],
])("%s", (sentence, expected) => {
  expect(toldClaims(sentence)).toEqual(expected);
});
