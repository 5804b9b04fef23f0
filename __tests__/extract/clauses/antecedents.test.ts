import { expect, test } from "@jest/globals";
import { toldClaims } from "../../support/told-claims.ts";

test.each<[string, string[]]>([
  ["A resident of Lima who lost her house wept.", ["A resident > lose > her house", "A resident > weep > -"]],
  ["A brother of Ruiz who lost her house wept.", ["Ruiz > lose > her house", "A brother > weep > -"]],
])("%s", (sentence, expected) => {
  expect(toldClaims(sentence)).toEqual(expected);
});
