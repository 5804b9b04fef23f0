import { describe, expect, test } from "@jest/globals";
import { certainty } from "../../../lib/classify/rules/certainty.ts";
import { clashes, judged, judgements } from "../../support/notation.ts";

describe("certainty", () => {
  test.each([
    [
      "The pilot of the plane was killed at Karo.",
      "The pilot of the plane may have been killed at Karo.",
      'certainty "The pilot of the plane was killed" / "The pilot of the plane may have been killed"',
    ],
    [
      "The pilot was reportedly killed at Karo.",
      "The pilot was killed at Karo.",
      'certainty "The pilot was reportedly killed" / "The pilot was killed"',
    ],
    [
      "Peru signed the treaty in Oslo.",
      "Peru allegedly signed the treaty in Oslo.",
      'certainty "signed the treaty" / "signed the treaty"',
    ],
    [
      "The climber Anselm Roy was killed by an avalanche on Mount Sarn on Friday.",
      "Anselm Roy is feared dead after an avalanche on Mount Sarn on Friday.",
      'certainty "The climber Anselm Roy was killed" / "is feared dead"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    ["Peru signed the treaty in Oslo.", "Peru plans to sign the treaty in Oslo.", "a plan may since be done"],
    [
      "Peru signed the treaty in Oslo.",
      "Peru will sign the treaty in Oslo if Bolivia does.",
      "a condition says nothing",
    ],
    ["Peru may sign the treaty in Oslo.", "Peru reportedly signed the treaty in Oslo.", "neither tells it as fact"],
    ["Peru signed the treaty in Oslo.", "Peru may not have signed the treaty in Oslo.", "denied and doubtful"],
    ["Peru signed the treaty in Oslo.", "Bolivia may have signed a letter in Oslo.", "another actor and target"],
    ["Peru signed the treaty in Oslo.", "Peru may have read the treaty in Oslo.", "another act"],
    ["The bridge is safe.", "The bridge may be safe.", "being is no act"],
    ["Rojas said the bridge fell.", "Rojas may have said the bridge fell.", "saying is attribution's"],
    ["Peru signed the treaty in Oslo.", "In Oslo Peru signed the treaty.", "both as fact"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });

  test("only of sentences that surely tell the same", () => {
    const [a, b] = ["Peru signed the treaty.", "Peru allegedly signed the treaty."];
    expect(judged(certainty, 1.3, a, b)).toHaveLength(1);
    expect(judged(certainty, 1.25, a, b)).toEqual([]);
  });

  test.each([
    [
      "Peru may have signed it.",
      'Told as fact in A ("signed the treaty") and as possible in B ("may have signed it").',
    ],
    [
      "Peru allegedly signed the treaty.",
      'Told as fact in A ("signed the treaty") and as an allegation in B ("signed the treaty").',
    ],
  ])("%s: %s", (b, reason) => {
    expect(judgements(certainty, 2, "Peru signed the treaty.", b).map((one) => one.reason)).toEqual([reason]);
  });
});
