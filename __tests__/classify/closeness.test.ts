import { expect, test } from "@jest/globals";
import { closenessIn } from "../../lib/classify/closeness.ts";
import { stagesOf } from "../../lib/compare.ts";
import { readingsOf } from "../support/notation.ts";

const storyOf = (a: string, b: string) => stagesOf(readingsOf(a, b), "words").story;

test("tells the closeness of each pair of a story, and 0 for sentences that are no pair", () => {
  const dam = "The dam at Kestrin burst on Friday night.";
  const story = storyOf(`${dam}\nIda Holm sings tonight.`, `Snow fell.\nThe dam at Kestrin burst on Friday.`);
  const closeness = closenessIn(story);
  expect(story.pairs.length).toBeGreaterThan(0);
  for (const pair of story.pairs) expect(closeness(pair.a.index, pair.b.index)).toBe(pair.closeness);
  expect(closeness(0, 1)).toBeGreaterThan(1);
  expect([closeness(1, 0), closeness(9, 9)]).toEqual([0, 0]);
});
