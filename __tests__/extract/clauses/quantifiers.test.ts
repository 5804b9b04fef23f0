import { expect, test } from "@jest/globals";
import { toldClaims } from "../../support/told-claims.ts";

test.each<[string, string[]]>([
  ["The storm killed at least 12 people.", ["The storm > kill > 12 people"]],
  ["The storm killed as many as 40 people.", ["The storm > kill > 40 people"]],
  ["The storm killed more than a dozen people.", ["The storm > kill > a dozen people"]],
  ["The firm committed more than $40 million to the port.", ["The firm > commit > $40 million"]],
  ["The mayor dropped most of the charges.", ["The mayor > drop > the charges"]],
  // What only looks like a bound or a share.
  ["The mayor climbed up to the roof.", ["The mayor > climb > -"]],
  ["None of the charges were dropped.", ["- > not drop* > None"]],
])("%s", (sentence, expected) => {
  expect(toldClaims(sentence)).toEqual(expected);
});
