import { expect, test } from "@jest/globals";
import { judgeGoalMinutes } from "../../../lib/classify/time/goal-minutes.ts";
import { storyAt } from "../../support/notation.ts";

const told = (a: string, b: string) =>
  judgeGoalMinutes(storyAt(0, a, b)).map(
    ({ evidence }) => `${a.slice(evidence.a.start, evidence.a.end)} / ${b.slice(evidence.b.start, evidence.b.end)}`,
  );

test.each([
  [
    "The first goal came in the 12th minute.",
    "Milan Rossi opened the scoring after 21 minutes.",
    "12th minute / after 21 minutes",
  ],
  ["The equaliser came in the 80th minute.", "Lund equalised in the 55th minute.", "80th minute / 55th minute"],
])("%s / %s -> %s", (a, b, words) => {
  expect(told(a, b)).toEqual([words]);
});

test.each([
  ["The first goal came in the 12th minute.", "The equaliser came in the 21st minute.", "two goals"],
  ["The opener came in the 12th minute.", "The opener came after 11 minutes.", "counted from nought"],
  ["The opener came in the 12th minute.", "Rescuers came after 21 minutes.", "no goal"],
  ["He scored in the 12th and the 80th minute.", "He scored in the 21st minute.", "of several nobody knows"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
