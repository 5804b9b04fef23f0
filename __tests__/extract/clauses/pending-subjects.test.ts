import { expect, test } from "@jest/globals";
import { toldClaims } from "../../support/told-claims.ts";

test.each<[string, string[]]>([
  ["The mayor who led the talks resigned.", ["The mayor > lead > the talks", "The mayor > resign > -"]],
  ["The mayor who led the talks has resigned.", ["The mayor > lead > the talks", "The mayor > resign > -"]],
  ["The envoy whose son was killed left.", ["- > kill* > whose son", "The envoy > leave > -"]],
  ["The island where the ferry sank is closed.", ["the ferry > sink > -", "- > close* > The island"]],
  [
    "The mayor who led the talks held in Lima resigned.",
    ["The mayor > lead > the talks", "- > hold* > the talks", "The mayor > resign > -"],
  ],
  [
    "He praised the mayor who signed the deal reached in May.",
    ["He > praise > the mayor", "the mayor > sign > the deal", "- > reach* > the deal"],
  ],
])("%s", (sentence, expected) => {
  expect(toldClaims(sentence)).toEqual(expected);
});
