import { expect, test } from "@jest/globals";
import { nameOfThing } from "../../../lib/classify/antonym/thing-names.ts";
import { storyAt } from "../../support/notation.ts";

test.each([
  ["Talks are over.", "talks"],
  ["The fire is out.", "the fire"],
  ["Istanbul talks are over.", "Istanbul talks"],
  ["Ana Holm resigned.", "Ana Holm"],
  ["NATO talks are over.", "NATO talks"],
])("%s: %s", (text, name) => {
  const story = storyAt(1, text, "It rained.");
  const phrase = story.claims.a[0]?.actor;
  expect(phrase && nameOfThing(story, "a", { phrase, sentence: 0 })).toBe(name);
});
