import { expect, test } from "@jest/globals";
import { oneSourceOf } from "../../lib/classify/one-source.ts";
import type { SharedEntity } from "../../lib/model.ts";

const person = (name: string, ...aliases: readonly string[]): SharedEntity => ({
  name,
  kind: "person",
  aliases,
  members: [],
  mentions: { a: [], b: [] },
});

const isOneSource = oneSourceOf([person("Ida Holm", "Holm", "the mayor"), person("Ida Kern", "Kern", "the mayor")]);

test.each([
  ["Ida Holm", "Holm", true],
  ["Holm", "the mayor", true],
  ["police", "police", true],
  ["Holm", "Kern", false],
  ["police", "a witness", false],
  ["police", null, false],
  [null, null, false],
])("%s / %s: %s", (a, b, one) => {
  expect(isOneSource({ a, b })).toBe(one);
  expect(isOneSource({ a: b, b: a })).toBe(one);
});
