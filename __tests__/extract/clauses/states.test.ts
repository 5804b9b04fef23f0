import { expect, test } from "@jest/globals";
import { toldClaims } from "../../support/told-claims.ts";

test.each<[string, string[]]>([
  ["The pilot is presumed dead.", ["reported: - > presume* > The pilot", "reported: The pilot > die > -"]],
  ["Four sailors were reported missing.", ["- > report* > Four sailors", "reported: Four sailors > be = missing"]],
  ["He was found dead.", ["- > find* > He", "He > die > -"]],
  ["The fire left 40 people dead.", ["The fire > leave > 40 people", "40 people > die > -"]],
  ["They were feared killed.", ["reported: - > fear* > They", "reported: - > kill* > They"]],
  ["The flood left dead bodies.", ["The flood > leave > dead bodies"]],
  ["The pilot was called dead.", ["- > call* > The pilot"]],
])("%s", (sentence, expected) => {
  expect(toldClaims(sentence)).toEqual(expected);
});
