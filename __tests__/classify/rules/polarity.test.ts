import { describe, expect, test } from "@jest/globals";
import { polarity } from "../../../lib/classify/rules/polarity.ts";
import { clashes, judged, judgements } from "../../support/notation.ts";

describe("polarity", () => {
  test.each([
    [
      "The Peruvian minister signed the treaty in Oslo.",
      "The Peruvian minister did not sign the treaty in Oslo.",
      'polarity "signed the treaty" / "did not sign the treaty"',
    ],
    [
      "Peru signed the treaty.",
      "Peru never signed the treaty.",
      'polarity "signed the treaty" / "never signed the treaty"',
    ],
    [
      "The Tarn bridge reopened at noon.",
      "The Tarn bridge did not reopen at noon.",
      'polarity "reopened" / "did not reopen"',
    ],
    [
      "Norair will buy the mill.",
      "Norair will not buy the mill.",
      'polarity "will buy the mill" / "will not buy the mill"',
    ],
    [
      "Norair will not buy the mill.",
      "Norair bought the mill.",
      'polarity "will not buy the mill" / "bought the mill"',
    ],
    [
      "The cashier of the Karo bank was not hurt.",
      "The cashier of the Karo bank was treated for injuries.",
      'polarity "The cashier of the Karo bank was not hurt" / "The cashier of the Karo bank was treated"',
    ],
    [
      "Nobody was inside the main hall in Karo.",
      "Three men were trapped inside the main hall in Karo.",
      'polarity "Nobody was inside the main hall" / "Three men were trapped"',
    ],
    ["Mayor Jon Berg is not dead", "Mayor Jon Berg is dead", 'polarity "not dead" / "is dead"'],
    [
      "There was no distress call from the ferry.",
      "The ferry had sent a distress call.",
      'polarity "no distress call" / "distress call"',
    ],
    ["The treaty is final.", "The treaty is not final.", 'polarity "is final" / "is not final"'],
    ["The council slept.", "The Tarn council did not sleep.", 'polarity "slept" / "did not sleep"'],
    [
      "Neither the army nor the rebels signed the deal.",
      "The army and the rebels signed the deal.",
      'polarity "nor the rebels signed the deal" / "signed the deal"',
    ],
    [
      "The army neither signed nor read the deal.",
      "The army read the deal.",
      'polarity "nor read the deal" / "read the deal"',
    ],
    [
      "The army neither signed the deal nor left.",
      "The army signed the deal.",
      'polarity "neither signed the deal" / "signed the deal"',
    ],
    [
      "Nor did the army sign the deal.",
      "The army signed the deal.",
      'polarity "Nor did the army sign the deal" / "signed the deal"',
    ],
    [
      "Not all of the rebels signed the deal.",
      "The rebels signed the deal.",
      'polarity "Not all of the rebels signed the deal" / "signed the deal"',
    ],
    [
      "Not both sides signed the deal.",
      "Both sides signed the deal.",
      'polarity "Not both sides signed the deal" / "signed the deal"',
    ],
    [
      "The deal was signed by neither side.",
      "The deal was signed by both sides.",
      'polarity "The deal was signed" / "The deal was signed"',
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
    ["Peru has not signed the treaty.", "Peru will sign the treaty.", "what was not done is planned"],
    ["Prices rose.", "Prices are not expected to rise.", "an expectation"],
    [
      "The Peruvian minister signed the treaty in Oslo.",
      "The Bolivian minister did not sign the treaty in Oslo.",
      "another actor",
    ],
    ["Peru signed the treaty.", "Peru did not sign the letter.", "another target"],
    ["Peru signed the treaty.", "Peru did not read the treaty.", "another act"],
    ["Peru signed the treaty.", "They did not sign the treaty.", "who they are is not told"],
    [
      "The Peruvian minister said so in Oslo.",
      "The Peruvian minister did not say that in Oslo.",
      "saying tells of other words",
    ],
    ["The treaty is ready.", "The treaty is not over.", "a copula denies its complement"],
    ["The treaty is not final.", "The treaty isn't final.", "both deny it"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });
});

describe("how close the sentences must be", () => {
  test.each([
    ["nothing, with one target", "Peru signed the treaty.", "Peru did not sign the treaty.", 0, ["medium"]],
    ["sure, with one target", "Peru signed the treaty.", "Peru did not sign the treaty.", 1, ["high"]],
    ["not quite, without a target", "The mayor slept.", "The mayor did not sleep.", 0.95, []],
    ["enough, without a target", "The mayor slept.", "The mayor did not sleep.", 1, ["high"]],
    ["one target alone told", "The mayor read.", "The mayor did not read the letter.", 5, []],
  ])("%s", (_, a, b, closeness, confidence) => {
    expect(judgements(polarity, closeness, a, b).map((one) => one.confidence)).toEqual(confidence);
  });
});

test.each([
  ["Peru has signed the treaty.", "Peru has not yet signed the treaty.", true],
  ["Peru has not yet signed the treaty.", "Peru has signed the treaty.", true],
  ["Peru has signed the treaty.", "Peru has yet to sign the treaty.", true],
  ["Peru has signed the treaty.", "Peru will not sign the treaty.", true],
  ["Peru has signed the treaty.", "Peru has not signed the treaty.", false],
])("%s / %s: developing is %s", (a, b, developing) => {
  expect(judgements(polarity, 1, a, b).map((one) => one.developing)).toEqual([developing]);
  expect(judged(polarity, 1, a, b)).toHaveLength(1);
});

test.each([
  ["Turan agreed to free the reporters in Peru.", "Turan rejected demands to release the reporters in Peru."],
  ["Karland will withdraw its troops from Peru.", "Karland refused to pull back its troops from Peru."],
  ["None of the crew of the Pollux survived.", "Two sailors from the Pollux were pulled alive from the sea."],
  ["The radar in Peru had been damaged.", "The radar in Peru had not been damaged."],
])("%s / %s: wherever and however it is told", (a, b) => {
  expect(clashes(a, b, "polarity")).toHaveLength(1);
});
