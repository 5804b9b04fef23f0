import { expect, test } from "@jest/globals";
import { onceByNoun, onceByVerb } from "../../lib/lexicon/once.ts";

test("verbs tell what befalls whom", () => {
  expect(onceByVerb("kill")).toEqual({ event: "death", befalls: "target" });
  expect(onceByVerb("die")).toEqual({ event: "death", befalls: "actor" });
  expect([onceByVerb("hurt"), onceByVerb("constructor")]).toEqual([null, null]);
});

test.each([
  ["killing", "the", "death"],
  ["shooting", "fatal", "death"],
  ["shooting", "the", null],
  ["valueOf", "the", null],
])("%s behind %s: %s", (noun, before, event) => {
  expect(onceByNoun(noun, before)).toBe(event);
});
