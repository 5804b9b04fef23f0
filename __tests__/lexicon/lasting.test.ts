import { expect, test } from "@jest/globals";
import { lastingOf, lastsOnce } from "../../lib/lexicon/lasting.ts";

test.each([
  ["married", "marriage"],
  ["without power", "blackout"],
  ["contract", null],
])("%s: %s", (words, kind) => {
  expect(lastingOf(words)).toBe(kind);
});

test("a story has one siege", () => {
  expect([lastsOnce.has("siege"), lastsOnce.has("marriage")]).toEqual([true, false]);
});
