import { expect, test } from "@jest/globals";
import { judgeDurations } from "../../../lib/classify/time/durations.ts";
import { storyAt } from "../../support/notation.ts";

const told = (a: string, b: string) =>
  judgeDurations(storyAt(0, a, b)).map(
    ({ evidence }) => `${a.slice(evidence.a.start, evidence.a.end)} / ${b.slice(evidence.b.start, evidence.b.end)}`,
  );

test.each([
  [
    "Keller was married to the singer for five years.",
    "The marriage of Keller and the singer lasted three years.",
    "five years / three years",
  ],
  ["Siege ends after 12 hours.", "The 30-hour siege ended when soldiers stormed the bank.", "12 hours / 30-hour"],
  ["The power cut lasted four hours.", "The city was without electricity for nine hours.", "four hours / nine hours"],
  ["Jurors took three hours to clear Holm.", "The jury had been out for four days.", "three hours / four days"],
  [
    "The fire burned for six hours before rain fell.",
    "Crews had the blaze out within 40 minutes.",
    "six hours / 40 minutes",
  ],
  ["Talks resumed after a break of two weeks.", "It ended a five-day pause.", "two weeks / five-day"],
  ["The tunnel took six years to build.", "The tunnel was built in nine years.", "six years / nine years"],
  ["Kovac had been in a coma for three weeks.", "Kovac died after five weeks in a coma.", "three weeks / five weeks"],
])("%s / %s -> %s", (a, b, words) => {
  expect(told(a, b)).toEqual([words]);
});

test.each([
  ["The siege lasted 48 hours.", "The siege ended after two days.", "the same in other units"],
  ["Keller was married to the singer for five years.", "Moor was married to a pilot for three years.", "others"],
  ["The siege lasted 12 hours.", "The siege ended 30 hours ago.", "how long ago"],
  ["Novak signed for three years.", "The siege lasted three days.", "another thing"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
