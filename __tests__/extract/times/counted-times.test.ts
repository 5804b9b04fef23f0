import { expect, test } from "@jest/globals";
import { toldTimes } from "../../support/sentence.ts";

test.each([
  ["Three days ago, and a day ago, he left.", ["[Three days ago] today-3", "[a day ago] today-1"]],
  [
    "A week ago, 2 months ago and a decade ago.",
    ["[A week ago] week-1", "[2 months ago] month-2", "[a decade ago] year-10"],
  ],
  [
    "It fell last week, this month and next year.",
    ["[last week] week-1", "[this month] month+0", "[next year] year+1"],
  ],
  ["He left last weekend.", ["[last weekend] weekend-1"]],
  ["A day later and two days earlier it snowed.", ["[A day later] event+1", "[two days earlier] event-2"]],
  ["It was the day before the vote.", ["[day before] event-1"]],
  ["It came a day after the vote.", ["[a day after] event+1"]],
  ["He left the next day; she left the previous day.", ["[next day] event+1", "[previous day] event-1"]],
  ["In the 1990s and the mid-80s.", ["[1990s] decade 1990", "[mid-80s] mid decade 1980"]],
  [
    "In the nineteen sixties and the nineteen-twenties.",
    ["[nineteen sixties] decade 1960", "[nineteen-twenties] decade 1920"],
  ],
  ["In the sixties nineteen boats sank.", []],
  ["In the late '60s.", ["[late '60s] late decade 1960"]],
  ["The last month of the year, 400 days ago, two weeks later.", []],
  ["This week-long fair has next days, a next day and half a day.", []],
  ["In his 60s, at 1995s, in the 20s, the 15-80s and 190s.", []],
  ["The following days were dry, a day of rest.", []],
])("%s", (text, told) => {
  expect(toldTimes(text)).toEqual(told);
});
