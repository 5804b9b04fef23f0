import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const mill = ["A mill near Varna was wrecked by an explosion on Monday.", "An explosion wrecked a mill outside Varna."];

/** Causes that clash where the leads are of one blast. */
function causes(a: string, b: string): string[] {
  return clashes(`${mill[0] ?? ""}\n${a}`, `${mill[1] ?? ""}\n${b}`, "cause");
}

test.each([
  ["It was caused by a gas leak.", "The cause was an electrical fault."],
  ["The inquiry points to a gas leak.", "An electrical fault was to blame."],
  ["Officials put it down to a gas leak.", "Experts believe an electrical fault set it off."],
])("%s / %s: two causes of the one thing in question", (a, b) => {
  expect(causes(a, b)).toHaveLength(1);
  expect(causes(b, a)).toHaveLength(1);
});

test.each([
  ["It was caused by a gas leak.", "Leaking gas was to blame."],
  ["It was not caused by a gas leak.", "The cause was an electrical fault."],
  ["The cause was a gas leak.", "Officials said it was planning a new mill."],
  ["The cause was a gas leak.", "The owner cited tents, blankets and food as what was needed."],
])("%s / %s: nothing", (a, b) => {
  expect(causes(a, b)).toEqual([]);
});
