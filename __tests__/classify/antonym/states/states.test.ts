import { expect, test } from "@jest/globals";
import { statesIn } from "../../../../lib/classify/antonym/states/states.ts";
import { storyAt } from "../../../support/notation.ts";

/** The states of one sentence, as "mill: damage one all". */
function states(sentence: string): string[] {
  const story = storyAt(0, sentence, "Rain fell.");
  return statesIn(story, "a").map(
    ({ thing, answer, extent }) => `${thing.lemma}: ${answer.question} ${answer.pole} ${extent}`,
  );
}

test.each([
  ["The fire destroyed the mill.", ["mill: damage one all"]],
  ["The fire destroyed a large section of the mill.", ["mill: damage one most"]],
  ["The fire destroyed a section of the mill.", ["mill: damage one some"]],
  ["The mill was left largely intact.", ["mill: damage other most"]],
  ["The mill was not destroyed.", ["mill: damage other all"]],
  ["The ongoing talks stalled.", ["talk: over other all"]],
  ["The work is going smoothly.", ["work: course one all"]],
  ["The end of the long talks came.", ["talk: over one all"]],
  ["They are searching for the boy.", ["boy: caught one all", "boy: found one all"]],
  ["They accepted the offer.", []],
  ["The mill may have been destroyed.", []],
  ["Norway did not win.", []],
])("%s -> %s", (sentence, expected) => {
  expect(states(sentence)).toEqual(expected);
});
