import { expect, test } from "@jest/globals";
import { causesOf } from "../../../lib/classify/cause/causes.ts";
import type { Cause } from "../../../lib/classify/cause/cause.ts";
import { alike, areOfTwoKinds, hazardsIn, hazardsOf, tellingOf } from "../../../lib/classify/cause/likeness.ts";
import type { Story } from "../../../lib/classify/story.ts";
import { storyAt } from "../../support/notation.ts";

function causesIn(a: string, b: string): { story: Story; first: Cause; second: Cause } {
  const story = storyAt(1, a, b);
  const [first] = causesOf(story.readings.a);
  const [second] = causesOf(story.readings.b);
  if (first === undefined || second === undefined) throw new Error(`no cause in "${a}" or "${b}"`);
  return { story, first, second };
}

test.each([
  ["The crash was due to fog.", "The crash was due to bad weather.", true],
  ["The crash was due to fog.", "The crash was due to ice.", false],
  ["The fire was due to faulty wiring.", "The fire was due to an electrical fault.", true],
  ["The fire was due to arson.", "The fire was due to an electrical fault.", false],
])("alike: %s / %s %s", (a, b, are) => {
  const { story, first, second } = causesIn(a, b);
  expect(alike(story, first, second)).toBe(are);
});

test.each([
  ["The crash was due to fog.", "The crash was due to an engine fault.", true],
  ["The crash was due to fog. An engine had a fault.", "The crash was due to an engine fault.", false],
  ["The crash was due to fog.", "The crash was due to haste.", false],
])("of two kinds: %s / %s %s", (a, b, are) => {
  const { story, first, second } = causesIn(a, b);
  const told = { a: hazardsIn(story.readings.a), b: hazardsIn(story.readings.b) };
  expect(areOfTwoKinds(first, second, told)).toBe(are);
});

test("words that tell a cause, and the hazards among them", () => {
  const { first, second } = causesIn("Ana Holm died of complications.", "Ana Holm died of liver failure.");
  expect(tellingOf(first)).toEqual([]);
  expect([...hazardsOf(second.words)]).toEqual(["organ"]);
});
