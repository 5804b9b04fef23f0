import { expect, test } from "@jest/globals";
import { toldQuantities } from "../../support/sentence.ts";

test.each([
  ["He earns $15 an hour.", ["[$15 an hour] money 15 USD per hour"]],
  ["It drove at 90 km per hour.", ["[90 km per hour] measure 90 kilometre per hour"]],
  ["Crime kills 30 people a year.", ["[30] count 30 per year <people>"]],
  ["It kills 30 a year.", ["[30 a year] count 30 per year <kill>"]],
  ["It kills 30 people a day after the vote.", ["[30] count 30 <people>"]],
  ["Prices rise 7 per cent a year.", ["[7 per cent a year] percent 7 % per year <price>"]],
  ["They talked for two hours a day.", ["[two hours] duration 2 hour"]],
  ["They meet three times a week.", ["[three times a week] frequency 3 time per week"]],
  ["They met three times.", ["[three] count 3 <time>"]],
  ["It has been at least 30 times a year.", ["[at least 30 times a year] frequency at least 30 time per year"]],
  ["They trained 30 in years of peace.", ["[30] count 30"]],
])("%s", (text, told) => {
  expect(toldQuantities(text)).toEqual(told);
});
