import { describe, expect, test } from "@jest/globals";
import { isOneAct, isOnePlan } from "../../../lib/classify/certainty/doubted-acts.ts";
import { storyAt } from "../../support/notation.ts";

describe("one act", () => {
  test.each([
    [1.3, "Peru signed the treaty.", "Peru may have signed the treaty.", true],
    [1.2, "Peru signed the treaty.", "Peru may have signed the treaty.", false],
    [1, "Roy was killed.", "Roy is feared dead.", true],
    [0.9, "Roy was killed.", "Roy is feared dead.", false],
    [0, "The army captured Karo.", "Rebels denied that the army had captured Karo.", true],
    [0, "The army captured Karo.", "Rebels denied that the army had captured Oslo.", false],
    [1.3, "Peru repays the loan.", "Peru must repay the loan.", false],
    [1.3, "Roy said so.", "Roy may have said so.", false],
  ])("%d: %s / %s: %s", (closeness, a, b, expected) => {
    const story = storyAt(closeness, a, b);
    expect(story.claimPairs.some((pair) => isOneAct(story, pair))).toBe(expected);
  });
});

describe("one plan", () => {
  test.each([
    ["Corvane will close the mill.", "Corvane may close the mill.", true],
    ["Corvane will close the mill.", "Corvane may not close the mill.", false],
    ["Corvane will close the mill.", "Corvane may close the mine.", false],
    ["Corvane will close the mill.", "Corvane may sell the mill.", false],
    ["Corvane closed the mill.", "Corvane may close the mill.", false],
  ])("%s / %s: %s", (a, b, expected) => {
    expect(storyAt(0, a, b).claimPairs.some(isOnePlan)).toBe(expected);
  });
});
