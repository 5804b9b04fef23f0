import { describe, expect, test } from "@jest/globals";
import { clashes } from "../support/notation.ts";

describe("identity", () => {
  test.each([
    [
      "Katherine Gomes was hurt in the fire at Varna. Gomes is a nurse.",
      "Catherine Gomes was hurt in the fire at Varna.",
      'identity "Katherine Gomes" / "Catherine Gomes"',
    ],
    [
      "Mira Holt, 35, was hurt in the fire at Varna.",
      "Mira Holt, 34, was hurt in the fire at Varna.",
      'identity "35" / "34"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    ["Katherine Gomes was hurt in the fire at Varna.", "Gomes was hurt in the fire at Varna.", "the last name alone"],
    [
      "Mira Holt, 35, was hurt in the fire at Varna.",
      "Mira Holt, 35, was hurt in the fire at Varna last night.",
      "the same age",
    ],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });
});
