import { expect, test } from "@jest/globals";
import { isAdded, isEach, isElsewhere, isRival } from "../../../lib/classify/number/further.ts";
import { toldNumber, type Told } from "../../../lib/classify/number/told.ts";
import { storyAt } from "../../support/notation.ts";

function lastTold(text: string): Told {
  const story = storyAt(1, text, "Rain fell.");
  const sentence = story.sentences.a[0];
  const quantity = sentence?.quantities.at(-1);
  if (sentence === undefined || quantity === undefined) throw new Error(`no quantity in "${text}"`);
  return toldNumber(story, "a", sentence, quantity);
}

test.each([
  ["Another five boats sank.", true],
  ["Some five more boats sank.", true],
  ["More than five boats sank.", false],
  ["Some five boats sank.", false],
  ["The strikers demand 8 percent more.", false],
  ["Police arrested 40 others.", false],
  ["The blast killed two people and wounded 40 more.", false],
])("%s: further ones %j", (text, expected) => {
  expect(isAdded(lastTold(text))).toBe(expected);
});

test.each([
  [isElsewhere, "In a separate attack five men died.", "In the attack five men died."],
  [isRival, "Her rival took 33 percent.", "She took 33 percent."],
  [isEach, "They paid $5 million each.", "They paid $5 million."],
])("%p", (holds, text, other) => {
  expect([holds(lastTold(text)), holds(lastTold(other))]).toEqual([true, false]);
});
