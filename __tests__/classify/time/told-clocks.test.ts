import { expect, test } from "@jest/globals";
import { judgeToldClocks } from "../../../lib/classify/time/told-clocks.ts";
import { storyAt } from "../../support/notation.ts";

const told = (a: string, b: string) =>
  judgeToldClocks(storyAt(0, a, b)).map(
    ({ evidence }) => `${a.slice(evidence.a.start, evidence.a.end)} / ${b.slice(evidence.b.start, evidence.b.end)}`,
  );

test.each([
  ["The quake struck at 1353 (1023 GMT).", "It hit at 1.53pm local time.", "1353 / 1.53pm local time"],
  ["The raid began at 11am IST.", "A call came at 1100 hours on Saturday.", "11am IST / 1100 hours on Saturday"],
])("%s / %s: %s", (a, b, words) => {
  expect(told(a, b)).toEqual([words]);
});

test.each([
  ["It struck at 1.53am.", "It hit at 1.53pm.", "the other half of the day"],
  ["It struck at 1.53pm on Monday.", "It hit at 1.53pm on Friday.", "another day"],
  ["It struck at 1.53pm.", "It hit in the afternoon.", "no clock time"],
  ["Trains left at 1.53pm, at 1.53pm and at 1.53pm.", "It hit at 1.53pm.", "what is told often shows nothing"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
