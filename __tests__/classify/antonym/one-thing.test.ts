import { expect, test } from "@jest/globals";
import type { Binding } from "../../../lib/classify/antonym/bindings.ts";
import { isOneThing } from "../../../lib/classify/antonym/one-thing.ts";
import { outcomesIn } from "../../../lib/classify/antonym/outcomes.ts";
import { storyAt } from "../../support/notation.ts";

const loose: Binding = { closeness: 0, shared: 0, lead: false, otherTimes: false };

/** Whether the first outcomes of two sentences are of one thing, the things compared by class. */
function isOne(a: string, b: string, binding: Partial<Binding>): boolean {
  const story = storyAt(0, a, b);
  const [first] = outcomesIn(story, "a");
  const [second] = outcomesIn(story, "b");
  if (first === undefined || second === undefined) throw new Error("no outcome");
  return isOneThing(story, first, second, true, false, true, { ...loose, ...binding });
}

test.each([
  ["The mill was gutted.", "The mill was unscathed.", {}, true],
  ["A mill was gutted.", "A mill was unscathed.", {}, false],
  ["The mill was gutted.", "The building was unscathed.", { lead: true }, true],
  ["The mill was gutted.", "The building was unscathed.", {}, false],
  ["The mill was gutted.", "The hotel was unscathed.", { lead: true }, false],
  ["The mill was gutted.", "The mill was unscathed.", { closeness: 0.5, otherTimes: true }, false],
  ["The talks collapsed.", "The two sides struck a deal.", { closeness: 0.5 }, true],
  ["The inmate is at large.", "The man was recaptured.", { closeness: 0.5 }, true],
  ["The inmate escaped.", "A guard was arrested.", { closeness: 0.5 }, false],
  ["The inmate is at large.", "His driver was recaptured.", { closeness: 0.5 }, false],
])("%s / %s, %j: one thing %s", (a, b, binding, expected) => {
  expect(isOne(a, b, binding)).toBe(expected);
});
