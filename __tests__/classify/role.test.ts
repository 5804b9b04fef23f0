import { describe, expect, test } from "@jest/globals";
import { clashes } from "../support/notation.ts";

describe("role", () => {
  test.each([
    [
      "The army accused the rebels of shelling the hospital.",
      "The rebels accused the army of shelling the hospital.",
      'role "The army accused the rebels" / "The rebels accused the army"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    [
      "The army accused the rebels of shelling the hospital.",
      "The army accused the rebels of bombing the hospital.",
      "the same roles",
    ],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });
});
