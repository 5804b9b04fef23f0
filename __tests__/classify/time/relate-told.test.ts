import { expect, test } from "@jest/globals";
import { relateTold } from "../../../lib/classify/time/relate-told.ts";
import { storyAt } from "../../support/notation.ts";

test.each([
  ["It sank on Monday.", "It sank on Tuesday.", "conflict"],
  ["It sank on Monday.", "It sank on Monday.", "same"],
  ["It sank shortly before 3 p.m.", "It sank shortly after 3 p.m.", "compatible"],
  ["It sank shortly after 10 a.m.", "It sank at 8.15 a.m.", "conflict"],
  ["It sank three weeks ago.", "It sank a year ago.", "conflict"],
  ["It sank on Monday.", "It sank in June.", "unrelated"],
])("%s / %s: %s", (a, b, relation) => {
  const story = storyAt(0, a, b);
  const [x, y] = [story.sentences.a[0]?.times[0], story.sentences.b[0]?.times[0]];
  if (x === undefined || y === undefined) throw new Error("no time");
  expect(relateTold(story, { a: x, b: y })).toBe(relation);
});
