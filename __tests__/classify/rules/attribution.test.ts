import { describe, expect, test } from "@jest/globals";
import { attribution } from "../../../lib/classify/rules/attribution.ts";
import { clashes, judged } from "../../support/notation.ts";

describe("attribution", () => {
  test.each([
    [
      "The dam above Varna will hold through the winter, police said.",
      "The dam above Varna will hold through the winter, engineers said.",
      'attribution "police" / "engineers"',
    ],
    [
      "According to the army, the dam above Varna will hold through the winter.",
      "The dam above Varna will hold through the winter, a witness said.",
      'attribution "the army" / "a witness"',
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
    [
      "The dam will hold through the winter, she said.",
      "The dam will hold through the winter, engineers said.",
      "who she is is not told",
    ],
    [
      "The dam will hold, police said, though engineers said it leaks.",
      "The dam will hold, a witness said.",
      "two speakers in one sentence",
    ],
    [
      "The dam above Varna will hold through the winter.",
      "The dam above Varna will hold through the winter, engineers said.",
      "the reporter names no speaker",
    ],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });

  test("speakers who give other numbers say other things", () => {
    const [a, b] = ["The dam cost 12 million euros, police said.", "The dam cost 15 million euros, engineers said."];
    expect(clashes(a, b)).toEqual(['number "12 million euros" / "15 million euros"']);
    expect(judged(attribution, 5, a, b)).toEqual([]);
  });

  test("only of sentences that hand over the same words", () => {
    const [a, b] = ["The dam will hold, police said.", "The dam will hold, engineers said."];
    expect(judged(attribution, 3, a, b)).toEqual(['conflict "police" / "engineers"']);
    expect(judged(attribution, 2.95, a, b)).toEqual([]);
  });
});
