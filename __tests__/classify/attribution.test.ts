import { describe, expect, test } from "@jest/globals";
import { clashes } from "../support/notation.ts";

describe("attribution", () => {
  test.each([
    [
      "The dam above Varna will hold through the winter, police said.",
      "The dam above Varna will hold through the winter, engineers said.",
      'attribution "police" / "engineers"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    [
      "The dam above Varna will hold through the winter, Ida Holm said.",
      "The dam above Varna will hold through the winter, Holm said.",
      "the same speaker",
    ],
    [
      "The dam above Varna will hold through the winter, police said.",
      "The schools stay closed, engineers said.",
      "other words",
    ],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });
});
