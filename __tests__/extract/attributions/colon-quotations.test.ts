import { expect, test } from "@jest/globals";
import { told, toldIn } from "../../support/told.ts";

test.each([
  ["Duarte went even further: “The dam will break tomorrow.”", ['Duarte [went] "The dam will break tomorrow."']],
  ["Duarte: “The dam will break tomorrow.”", ['Duarte [:] "The dam will break tomorrow."']],
  ["And then: “The dam will break tomorrow.”", []],
  ["Duarte went further: “tomorrow.”", []],
  ["The rule was old: “Do not enter the dam.”", []],
])("gives a quotation behind a colon to who stands before it: %s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});

test("the colon may end the line before", () => {
  expect(told([["Duarte went even further:"], ["“The dam will break tomorrow.”"]])).toEqual([
    'Duarte [went] "The dam will break tomorrow."',
  ]);
});
