import { expect, test } from "@jest/globals";
import { isSeason, monthsOf, seasonsIn } from "../../../lib/classify/time/seasons.ts";
import { storyAt } from "../../support/notation.ts";

test.each([
  ["The mill will open in the autumn.", ["the autumn"]],
  ["Trials start next spring.", ["next spring"]],
  ["The ferry sank in the autumn of 2004.", ["the autumn of 2004"]],
  ["The deal should close in the second quarter.", ["the second quarter"]],
  ["It opens by the end of the year.", ["the end of the year"]],
  ["It opens in the first half of 2014.", ["the first half of 2014"]],
  ["It stands at the end of the street.", []],
  ["Half of the town came.", []],
  ["The spring water is clear.", []],
  ["A spring broke.", []],
])("%s -> %s", (text, words) => {
  const [sentence] = storyAt(0, text, "Nothing.").sentences.a;
  const found = sentence === undefined ? [] : seasonsIn(sentence);
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(words);
});

test("a season means its months, a month itself", () => {
  const [sentence] = storyAt(0, "It opens in the autumn.", "Nothing.").sentences.a;
  const [autumn] = sentence === undefined ? [] : seasonsIn(sentence);
  if (autumn === undefined) throw new Error("no season");
  expect(monthsOf(autumn, "the autumn")).toEqual([9, 10, 11, 12]);
  expect(monthsOf({ ...autumn, month: 6 }, "June")).toEqual([6]);
  expect([isSeason("the autumn"), isSeason("June")]).toEqual([true, false]);
});
