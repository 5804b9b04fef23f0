import { expect, test } from "@jest/globals";
import { selfStory } from "../../../lib/classify/within/self-story.ts";
import { readingOf } from "../../support/within.ts";

const text = "Gade sold the ferry Alma. Brandt bought the ferry Alma. Gade sold the ferry Alma to Brandt.";

test("each pair of sentences stands once, the earlier first, and none against itself", () => {
  const { pairs, claimPairs } = selfStory(readingOf(text));
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.filter(({ a, b }) => a.index >= b.index)).toEqual([]);
  expect(claimPairs.length).toBeGreaterThan(0);
  expect(claimPairs.filter(({ a, b }) => a.sentence >= b.sentence)).toEqual([]);
});

test("each entity is its own partner", () => {
  const { entities, sharedEntity, readings } = selfStory(readingOf(text));
  expect(entities.map(({ name }) => name)).toEqual(readings.a.entities.map(({ name }) => name));
  entities.forEach(({ mentions }, i) => {
    expect(mentions.a).toEqual(mentions.b);
    expect([sharedEntity("a", i), sharedEntity("b", i)]).toEqual([i, i]);
  });
});
