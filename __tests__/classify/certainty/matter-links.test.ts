import { expect, test } from "@jest/globals";
import { matterPairs } from "../../../lib/classify/certainty/matters.ts";
import { storyAt } from "../../support/notation.ts";

function told(a: string, b: string): number {
  return matterPairs(storyAt(0, a, b)).length;
}

test("Two answers are of one thing where the sentences name the same or have a noun in common.", () => {
  expect(told("No damage was done in Dorn.", "Two houses were damaged in Dorn.")).toBe(1);
  expect(told("The storm caused no damage.", "Several houses were damaged by the storm.")).toBe(1);
  expect(told("The storm caused no damage.", "Several houses were damaged by thieves.")).toBe(0);
});

test("What is denied of all is denied of whomever the other report tells it.", () => {
  expect(
    told("A bank in Dorn was robbed. No one was hurt, a guard said.", "A thief fled in Dorn. A cashier was hurt."),
  ).toBe(1);
  expect(told("A bank was robbed. No one was hurt, a guard said.", "A thief fled. A cashier was hurt.")).toBe(0);
});

test("They are of two where each names people and none of them is the same.", () => {
  expect(
    told(
      "Police have not arrested anyone over the fire, Leo Marsh said.",
      "Two men were arrested over the fire, Clara Weiss said.",
    ),
  ).toBe(0);
});
