import { expect, test } from "@jest/globals";
import { toldTimes } from "../../support/sentence.ts";

test.each([
  ["Between 5 and 7 November it rained.", ["[5] month 11 day 5", "[7 November] month 11 day 7"]],
  ["It ran 5-7 November 2025.", ["[5] year 2025 month 11 day 5", "[7 November 2025] year 2025 month 11 day 7"]],
  ["November 5-7, 2025 were cold.", ["[November 5] month 11 day 5", "[7, 2025] year 2025 month 11 day 7"]],
  ["On November 5 to 7 men came.", ["[November 5] month 11 day 5"]],
  ["On November 7 to 5 he slept.", ["[November 7] month 11 day 7"]],
  ["He ruled from 1974 to 1978.", ["[1974] year 1974", "[1978] year 1978"]],
  ["He ruled in 2008-09 well.", ["[2008] year 2008", "[09] year 2009"]],
  [
    "It fell since 1991, by 2005 and late in 2010.",
    ["[since 1991] since year 1991", "[by 2005] by year 2005", "[late in 2010] late year 2010"],
  ],
  ["It dates back to 1921 and rose to 1921.", ["[1921] year 1921"]],
  ["In 2000 homes the 2008 show ran, and in 2000m races.", []],
  ["After 2019 sales and in2010 nothing came.", []],
  ["In 2012-13 or, they say, 2010-08 he slept.", ["[2012] year 2012", "[13] year 2013"]],
])("%s", (text, told) => {
  expect(toldTimes(text)).toEqual(told);
});
