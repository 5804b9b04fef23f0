import { describe, expect, test } from "@jest/globals";
import { clashes } from "../support/notation.ts";

describe("quote", () => {
  test.each([
    [
      '"We will leave the city by nightfall and never return," Holm said.',
      '"We will leave the city by the river and never return," Holm said.',
      'quote "nightfall" / "the river"',
    ],
    [
      '"We will sign the treaty in Oslo if they lay down their arms," Holm said.',
      '"We will sign the treaty in Oslo," Holm said.',
      'quote "if they lay down their arms" / "We will sign the treaty in Oslo"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    [
      '"We will leave the city by nightfall and never return," Holm said.',
      '"We will leave the city by nightfall," Holm said.',
      "cut, but the sense stays",
    ],
    [
      '"We will leave the city by nightfall," Holm said.',
      '"We will leave the city by nightfall," Holm said again.',
      "the same words",
    ],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });
});
