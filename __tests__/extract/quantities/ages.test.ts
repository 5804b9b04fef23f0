import { expect, test } from "@jest/globals";
import { toldQuantities } from "../../support/sentence.ts";

test.each([
  ["The 34-year-old Harper left.", ["[34-year-old] age 34 year <harper>"]],
  ["His 18-month-old daughter slept.", ["[18-month-old] age 18 month <daughter>"]],
  ["She is 35 years old.", ["[35 years old] age 35 year"]],
  ["He is 35 years of age.", ["[35 years of age] age 35 year"]],
  ["Katherine Harper, 34, fled.", ["[34] age 34 year <harper>"]],
  ["Katherine Harper (34) fled.", ["[34] age 34 year <harper>"]],
  ["Anna Harper, 34 – a nurse – fled.", ["[34] age 34 year <harper>"]],
  ["A woman of 83 who drowned lived here.", ["[83] age 83 year"]],
  ["A widow of 12 soldiers wept.", ["[12] count 12 <soldier>"]],
  ["A man aged 35 fled.", ["[aged 35] age 35 year <man>"]],
  ["Anna Harper, aged 35, fled.", ["[aged 35] age 35 year <harper>"]],
  ["He died at the age of 81.", ["[81] age 81 year"]],
  ["He turned 29 in May.", ["[29] age 29 year"]],
  ["Children aged between 5 and 9 sang.", ["[aged between 5 and 9] age 5 year <child>"]],
  ["A man in his early 30s fled.", ["[30s] age 30 year"]],
])("%s", (text, told) => {
  expect(toldQuantities(text)).toEqual(told);
});

test.each([
  "They won games 3, 4, and lost.",
  "He scored, 24, again.",
  "He turned 29 cars over.",
  "Radio Harper, 340, closed.",
  "Anna Harper, 34) fled.",
  "It was in the 30s.",
  "a 45s record",
  "Harper (24 miles away) is small.",
])("no age: %s", (text) => {
  expect(toldQuantities(text).filter((told) => told.includes(" age "))).toEqual([]);
});
