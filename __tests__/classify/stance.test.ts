import { describe, expect, test } from "@jest/globals";
import { clashes } from "../support/notation.ts";

describe("stance", () => {
  test.each([
    [
      "Bolivian negotiators dismissed Peru's stance in the talks.",
      "The Bolivian delegation agreed with Peru's position in the talks.",
      'stance "dismissed Peru\'s stance" / "agreed with Peru\'s position"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    [
      "Bolivian negotiators dismissed Peru's stance in the talks.",
      "Norway and Kenya supported Peru's stance in the talks.",
      "another holder",
    ],
    [
      "Bolivian negotiators dismissed Peru's stance in the talks.",
      "The Bolivian delegation praised Norway's patience in the talks.",
      "another target",
    ],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });
});
