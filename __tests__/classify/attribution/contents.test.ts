import { expect, test } from "@jest/globals";
import { sameContents } from "../../../lib/classify/attribution/contents.ts";
import { storyAt } from "../../support/notation.ts";

test.each([
  ["The gang had help, police said.", "Staff said the gang must have had help.", true],
  ["The old dam will hold at the gate, police said.", "The dam will hold at the gate, engineers said.", true],
  [
    "The old dam will hold at the gate, police said.",
    "The new dam at Tarn will burst below a gate, engineers said.",
    false,
  ],
  ["He had been ill, police said.", "According to his lawyer, he had been ill.", true],
  ["He had been ill, police said.", "She had been ill, her lawyer said.", false],
  ["It rained, police said.", "It rained, engineers said.", false],
  ["The dam will hold, police said.", "The mill will hold, engineers said.", false],
])("%s / %s %s", (a, b, same) => {
  const story = storyAt(1, a, b);
  const [first, second] = [story.sentences.a[0], story.sentences.b[0]];
  const [one, other] = [first?.attributions[0], second?.attributions[0]];
  if (first === undefined || second === undefined || one === undefined || other === undefined) throw new Error(a);
  expect(sameContents({ attribution: one, sentence: first }, { attribution: other, sentence: second })).toBe(same);
});
