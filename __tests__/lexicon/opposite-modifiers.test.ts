import { expect, test } from "@jest/globals";
import { oppositesOfModifier } from "../../lib/lexicon/opposite-modifiers.ts";

test("opposites hold both ways, over all lines of a word", () => {
  expect(oppositesOfModifier("mandatory")?.has("voluntary")).toBe(true);
  expect(oppositesOfModifier("optional")?.has("compulsory")).toBe(true);
  expect([...(oppositesOfModifier("single") ?? [])].sort()).toEqual(["married", "multiple"]);
  expect(oppositesOfModifier("wooden")).toBeUndefined();
});
