import { expect, test } from "@jest/globals";
import { groundNamed, groundPrepositions, mayHold, sceneOf, scenePrepositions } from "../../lib/lexicon/rooms.ts";

test("rooms and buildings stand on two scales, and words of one meaning are one", () => {
  expect(sceneOf("corridor")).toEqual(sceneOf("hallway"));
  expect([sceneOf("kitchen")?.scale, sceneOf("church")?.scale, sceneOf("idea")]).toEqual(["room", "building", null]);
  expect(scenePrepositions.has("about")).toBe(false);
});

test("ground and water stand on a scale of their own", () => {
  expect(groundNamed("cornfield")).toEqual(groundNamed("field"));
  expect([groundNamed("lake")?.scale, groundNamed("kitchen")]).toEqual(["ground", null]);
  expect([groundPrepositions.has("into"), groundPrepositions.has("near")]).toEqual([true, false]);
});

test.each([
  ["shop", "mall", true],
  ["house", "farm", true],
  ["school", "mosque", false],
])("whether a %s and a %s may lie one within the other: %s", (a, b, may) => {
  expect(mayHold(a, b)).toBe(may);
});
