import { expect, test } from "@jest/globals";
import { countedOf, keyOf } from "../../lib/classify/counted.ts";
import { storyAt } from "../support/notation.ts";

/** What the numbers of a sentence count, each by its key; `null` when it does not say. */
function keys(text: string): (string | null)[] {
  const sentence = storyAt(1, text, "Rain fell.").sentences.a[0];
  return (sentence?.quantities ?? []).map((quantity) => {
    const counted = sentence === undefined ? null : countedOf(sentence, quantity);
    return counted === null ? null : keyOf(counted);
  });
}

test.each([
  ["The landslide killed 24 people.", [":dead"]],
  ["24 people were killed.", [":dead"]],
  ["24 villagers died.", [":dead"]],
  ["The flood left 24 dead.", [":dead"]],
  ["The blast wounded 24 soldiers.", [":injured"]],
  ["Police arrested 24 students.", [":arrested"]],
  ["The flood killed 24 horses.", ["horse:dead"]],
  ["24 people slept.", ["people:"]],
  ["Police seized 24 rifles.", ["rifle:"]],
  ["24 people are dead.", [":dead"]],
  ["24 people are happy.", ["people:"]],
  ["Harlan paid $24.", [null]],
])("%s %j", (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test("another clause's verb tells nothing of the people counted", () => {
  expect(keys("A man died and 24 people slept.")).toContain("people:");
});
