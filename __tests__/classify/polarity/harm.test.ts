import { describe, expect, test } from "@jest/globals";
import { isOneRoom, isOneVictim } from "../../../lib/classify/polarity/harm.ts";
import { storyAt } from "../../support/notation.ts";

describe("one victim", () => {
  test.each([
    ["The cashier was not hurt.", "The cashier was treated for injuries.", true],
    ["The cashier was not hurt.", "The guard was treated for injuries.", false],
    ["The cashier was not hurt.", "The cashier was treated for free.", false],
  ])("%s / %s: %s", (a, b, expected) => {
    const story = storyAt(1, a, b);
    expect(story.claimPairs.some((pair) => isOneVictim(story, pair))).toBe(expected);
  });
});

describe("one room", () => {
  test.each([
    [1, "Nobody was inside the hall.", "Three men were trapped inside the hall.", true],
    [1, "Nobody was inside the hall.", "Three men were trapped inside the shed.", false],
    [1, "Nobody was inside the hall.", "Three pumps were trapped inside the hall.", false],
    [0.9, "Nobody was inside the hall.", "Three men were trapped inside the hall.", false],
    [1, "Nobody was inside the hall.", "Three men danced inside the hall.", false],
  ])("%d: %s / %s: %s", (closeness, a, b, expected) => {
    const story = storyAt(closeness, a, b);
    expect(story.claimPairs.some((pair) => isOneRoom(story, pair))).toBe(expected);
  });
});
