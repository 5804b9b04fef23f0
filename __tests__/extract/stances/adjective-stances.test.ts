import { expect, test } from "@jest/globals";
import { toldIn } from "./told-in.ts";

test.each([
  ["Duarte, critical of Lind, left.", ["Duarte opposes Lind"]],
  ["Duarte released a report sharply critical of Lind.", ["Duarte opposes Lind"]],
  ["Miners loyal to Lind left.", ["Miners supports Lind"]],
  ["Critical of Lind, Duarte left.", []],
  ["A critical report by Lind came.", []],
])("%s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});
