import { expect, test } from "@jest/globals";
import { atOtherTimes, bindingOf } from "../../../lib/classify/antonym/bindings.ts";
import { outcomesIn } from "../../../lib/classify/antonym/outcomes.ts";
import { storyAt } from "../../support/notation.ts";

test.each([
  ["The bridge was closed on Monday.", "The bridge reopened on Tuesday.", true],
  ["The bridge was closed on Monday.", "The bridge reopened.", false],
  ["The launch failed last year.", "The launch was a success.", true],
  ["The launch, planned since 2018, failed.", "The launch was a success.", false],
  ["The fire raged in the morning.", "The fire was out in the evening.", true],
  ["The bridge was closed on Monday.", "The bridge reopened on Monday.", false],
])("%s / %s: at other times %s", (a, b, expected) => {
  expect(atOtherTimes(storyAt(0, a, b), { sentence: 0 }, { sentence: 0 })).toBe(expected);
});

test("what binds two sentences: likeness, shared words beside the thing, the lead", () => {
  const story = storyAt(0.7, "The old mill in Tarn was gutted.", "Rain.\nSun.\nWind.\nThe mill in Tarn was spared.");
  const [a] = outcomesIn(story, "a");
  const [b] = outcomesIn(story, "b");
  if (a === undefined || b === undefined) throw new Error("no outcome");
  expect(bindingOf(story)(a, b)).toEqual({ closeness: 0.7, shared: 1, lead: false, otherTimes: false });
});
