import { expect, test } from "@jest/globals";
import { countedOf, keyOf } from "../../../lib/classify/number/counted.ts";
import { storyAt } from "../../support/notation.ts";

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
  ["At least 17 people drowned when the ferry sank.", [":dead"]],
  ["Twelve workers injured in a fire.", [":injured"]],
  ["Twelve men killed a guard.", ["man:"]],
  ["The blast claimed the lives of 24 people.", [":dead"]],
  ["They mourn the deaths of 24 men.", [":dead"]],
  ["It led to the arrest of 24 men.", [":arrested"]],
  ["The names of 24 men are known.", ["man:"]],
  ["Troops shot dead 24 people.", [":dead"]],
  ["24 people were shot dead.", [":dead"]],
  ["24 people were shot at.", ["people:"]],
  ["24 people were unaccounted for.", [":missing"]],
  ["24 people lost their homes.", [":displaced"]],
  ["24 people were driven from their homes.", [":displaced"]],
  ["24 people lost their tickets.", ["people:"]],
  ["The blast killed 24 militants.", [":dead"]],
  ["Harlan paid $24.", [null]],
])("%s %j", (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test("another clause's verb tells nothing of the people counted", () => {
  expect(keys("A man died and 24 people slept.")).toContain("people:");
});
