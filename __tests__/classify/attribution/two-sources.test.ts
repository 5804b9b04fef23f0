import { expect, test } from "@jest/globals";
import { otherKinds } from "../../../lib/classify/attribution/two-sources.ts";
import { storyAt } from "../../support/notation.ts";

test.each([
  ["It leaks, police said.", "It leaks, a lawyer said.", true],
  ["It leaks, police said.", "It leaks, a detective said.", false],
  ["It leaks, police said.", "It leaks, Ana Holm said.", false],
])("%s / %s %s", (a, b, areOthers) => {
  const story = storyAt(1, a, b);
  const sources = {
    a: story.readings.a.attributions[0]?.source ?? null,
    b: story.readings.b.attributions[0]?.source ?? null,
  };
  expect(otherKinds(story, sources, { a: story.sentences.a[0], b: story.sentences.b[0] })).toBe(areOthers);
});
