import { expect, test } from "@jest/globals";
import { twosOf } from "../../../lib/classify/number/both.ts";
import { number } from "../../../lib/classify/rules/number.ts";
import { judged, storyAt } from "../../support/notation.ts";

test.each([
  ["Both women slept.", ["woman"]],
  ["Both young women slept.", ["woman"]],
  ["Both of the women slept.", ["woman"]],
  ["He shot at his bosses, wounding both.", [null]],
  ["Both Varna and Tarn were hit.", []],
  ["Both the mayor and the clerk left.", []],
  ["Both said no.", []],
  ["Two women slept.", []],
])("%s %j", (text, expected) => {
  const sentence = storyAt(1, text, "Rain fell.").sentences.a[0];
  const found = sentence === undefined ? [] : twosOf(sentence);
  expect(found.map(({ counted }) => counted?.lemma ?? null)).toEqual(expected);
});

test.each([
  ["Both women slept.", "Two women slept.", ['same "Both" / "Two"']],
  ["Both women slept.", "Three women slept.", ['conflict "Both" / "Three"']],
  ["Both women slept.", "Three men slept.", []],
])("%s / %s: %j", (a, b, said) => {
  expect(judged(number, 1, a, b)).toEqual(said);
});
