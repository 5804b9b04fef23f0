import { expect, test } from "@jest/globals";
import { ruledOut } from "../../../lib/classify/polarity/ruled-out.ts";
import { wordsOf } from "../../../lib/classify/story.ts";
import { storyAt } from "../../support/notation.ts";

function excluded(closeness: number, a: string, b: string): string[] {
  const story = storyAt(closeness, a, b);
  return ruledOut(story).map(
    ({ excluding, evidence }) =>
      `${excluding}: ${wordsOf(story, "a", evidence.a)} / ${wordsOf(story, "b", evidence.b)}`,
  );
}

test.each([
  [
    0,
    "Investigators have ruled out pilot error in the crash at Dorn.",
    "Pilot error is believed to have caused the crash at Dorn.",
    ["a: ruled out pilot error / Pilot error"],
  ],
  [1, "Sabotage may have felled the mast.", "The police ruled out sabotage.", ["b: Sabotage / ruled out sabotage"]],
])("%s, %s / %s -> %j", (closeness, a, b, expected) => {
  expect(excluded(closeness, a, b)).toEqual(expected);
});

test.each([
  [1, "The police have not ruled out sabotage.", "Sabotage may have felled the mast.", "it may be"],
  [1, "The police ruled out sabotage.", "There was no sabotage.", "both say no"],
  [1, "The police ruled out sabotage.", "Officers ruled out sabotage.", "both rule it out"],
  [0, "The police ruled out sabotage.", "Sabotage is a crime in Dorn.", "far apart"],
  [1, "Leo Marsh was ruled out of the final.", "Leo Marsh won the final.", "a player"],
])("%s, %s / %s: nothing, %s", (closeness, a, b) => {
  expect(excluded(closeness, a, b)).toEqual([]);
});
