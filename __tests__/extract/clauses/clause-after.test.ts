import { expect, test } from "@jest/globals";
import { toldClaims } from "../../support/told-claims.ts";

test.each<[string, string[]]>([
  ["The panel will look at every case.", ["planned: The panel > look > -"]],
  ["The photo appears on the front page.", ["The photo > appear > -"]],
  ["It looks like a defeat.", ["It > look = like a defeat"]],
  ["The fire is under control.", ["The fire > be = under control"]],
])("%s", (sentence, expected) => {
  expect(toldClaims(sentence)).toEqual(expected);
});
