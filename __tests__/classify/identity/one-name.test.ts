import { expect, test } from "@jest/globals";
import { areOneName, withoutSuffix } from "../../../lib/classify/identity/one-name.ts";
import type { SharedEntity } from "../../../lib/model.ts";

const person = (name: string): SharedEntity => ({
  name,
  kind: "person",
  aliases: [],
  members: [],
  mentions: { a: [], b: [] },
});

test.each([
  ["Ana Rojas", "Rojas", true],
  ["Jon Weld Jr", "Jon Weld", true],
  ["Ana Rojas", "Ida Rojas", false],
])("%s / %s: %s", (a, b, one) => {
  expect(areOneName(person(a), person(b))).toBe(one);
});

test("a suffix is left out", () => {
  expect(withoutSuffix(["jon", "weld", "iii"])).toEqual(["jon", "weld"]);
});
