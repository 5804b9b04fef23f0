import { describe, expect, test } from "@jest/globals";
import { clashes } from "../support/notation.ts";

describe("polarity", () => {
  test.each([
    [
      "The Peruvian minister signed the treaty in Oslo.",
      "The Peruvian minister did not sign the treaty in Oslo.",
      'polarity "signed the treaty" / "did not sign the treaty"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    [
      "The Peruvian minister signed the treaty in Oslo.",
      "The Peruvian minister may not sign the treaty in Oslo.",
      "only possible",
    ],
    [
      "The Peruvian minister signed the treaty in Oslo.",
      "The Bolivian minister did not sign the treaty in Oslo.",
      "another actor",
    ],
    [
      "The Peruvian minister said so in Oslo.",
      "The Peruvian minister did not say that in Oslo.",
      "saying tells of other words",
    ],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });
});
