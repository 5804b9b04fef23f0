import { expect, test } from "@jest/globals";
import { toldIn } from "../../support/told.ts";

test.each([
  ["According to the mayor, the dam holds.", ["the mayor [According to] the dam holds"]],
  [
    "The road is open; the dam holds, according to Ines Duarte, a pilot.",
    ["Ines Duarte, a pilot [according to] the dam holds"],
  ],
  ["The dam, according to Duarte, will hold.", ["Duarte [according to] The dam | will hold"]],
  ["The dam holds, according to Duarte, but nobody believes it.", ["Duarte [according to] The dam holds"]],
  ["In the view of the mayor, the dam holds.", ["the mayor [In the view of] the dam holds"]],
  ["The dam holds, in the words of the mayor.", ["the mayor [in the words of] The dam holds"]],
  ["In a new survey, most voters liked the dam.", ["a new survey [In] most voters liked the dam"]],
  ["In Lima, most voters liked the dam.", []],
  ["He swam in a survey of the dam.", []],
])("hands over by a preposition: %s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});
