import { describe, expect, test } from "@jest/globals";
import { antonym } from "../../../lib/classify/rules/antonym.ts";
import { judged, judgements } from "../../support/notation.ts";

describe("what is being tried in one report and done in the other", () => {
  test.each([
    [
      "Crews were struggling on Monday to restore electricity.",
      "Power was restored.",
      'conflict "were struggling on Monday to restore electricity" / "Power was restored"',
    ],
    [
      "Divers are trying to free the crew.",
      "Divers freed the crew.",
      'conflict "are trying to free the crew" / "freed the crew"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(judged(antonym, 0, a, b)).toEqual([said]);
    expect(judgements(antonym, 0, b, a).map(({ developing }) => developing)).toEqual([true]);
  });

  test.each([
    ["Crews want to restore power.", "Power was restored.", "a wish"],
    ["Crews are trying to restore power.", "Power was cut.", "another deed"],
    ["Crews are trying to restore power.", "The mill was restored.", "another thing"],
    ["Crews are trying to restore power. Power was restored.", "Power was restored.", "A knows of it"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(judged(antonym, 0, a, b)).toEqual([]);
  });

  test("where the sentences surely tell the same, it is a matter of certainty", () => {
    const [a, b] = ["Divers are trying to free the crew.", "Divers freed the crew."];
    expect(judged(antonym, 1.3, a, b)).toEqual([]);
  });
});
