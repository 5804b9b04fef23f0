import { describe, expect, test } from "@jest/globals";
import { clashes } from "../support/notation.ts";

describe("antonym", () => {
  test.each([
    [
      "The talks between Peru and Bolivia are over.",
      "Ongoing talks between Peru and Bolivia have reached a deadlock.",
      'antonym "are over" / "Ongoing"',
    ],
    [
      "The rescue at the Varna mine succeeded.",
      "The rescue at the Varna mine failed.",
      'antonym "succeeded" / "failed"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    ["The talks between Peru and Bolivia are over.", "The rains in Peru are ongoing.", "another thing"],
    ["The army ended the siege of Varna.", "The army continues to guard Varna.", "what the army did gives it no state"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });
});
