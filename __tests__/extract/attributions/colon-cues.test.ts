import { expect, test } from "@jest/globals";
import { told } from "../../support/told.ts";

test.each([
  ["Duarte: Dam will hold", ["Duarte [:] Dam will hold"]],
  ["Insiders: Dam will hold", ["Insiders [:] Dam will hold"]],
  ["Police: Dam will hold", ["Police [:] Dam will hold"]],
  ["New dam: it will hold", []],
  ["Dam will hold: harbour master", ["harbour master [:] Dam will hold"]],
  ["The end of the dam: what comes next", []],
  ["A dam: the story", []],
])("reads the colon of a headline: %s", (headline, expected) => {
  expect(told([[`# ${headline}`]])).toEqual(expected);
});

test.each([
  [[["DUARTE: The dam holds.", "It is new."]], ['DUARTE [:] "The dam holds. It is new."']],
  [[["Q: Does it hold?"]], ['Q [:] "Does it hold?"']],
  [[["One thing: the dam holds."]], []],
  [[["It is so.", "DUARTE: The dam holds."]], []],
])("reads the lines of a transcript: %j", (paragraphs, expected) => {
  expect(told(paragraphs)).toEqual(expected);
});
