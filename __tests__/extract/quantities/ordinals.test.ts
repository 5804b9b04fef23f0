import { expect, test } from "@jest/globals";
import { toldQuantities } from "../../support/sentence.ts";

test.each([
  ["the third round", "[third] ordinal 3 <round>"],
  ["Third quake in a day", "[Third] ordinal 3 <quake>"],
  ["her 21st birthday", "[21st] ordinal 21 <birthday>"],
  ["his twenty-first birthday", "[twenty-first] ordinal 21 <birthday>"],
  ["a second man", "[second] ordinal 2 <man>"],
  ["a third-round knockout", "[third] ordinal 3 <knockout>"],
  ["the No. 5 seed", "[5] ordinal 5 <seed>"],
  ["the 1,000th point", "[1,000th] ordinal 1000 <point>"],
])("%s", (text, told) => {
  expect(toldQuantities(text)[0]).toContain(told.replace(/ <.*/, ""));
});

test.each([
  "He first said so.",
  "At first nothing came.",
  "for a second",
  "first-class and second-hand goods",
  "A two-third cut",
  "First police came.",
])("no ordinal: %s", (text) => {
  expect(toldQuantities(text).filter((told) => told.includes("ordinal"))).toEqual([]);
});
