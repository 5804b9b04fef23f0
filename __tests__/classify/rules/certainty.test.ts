import { describe, expect, test } from "@jest/globals";
import { certainty } from "../../../lib/classify/rules/certainty.ts";
import { clashes, compareTexts, judged, judgements } from "../../support/notation.ts";

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
    ["Mayor Jon Berg dies in Karo", "Mayor Jon Berg's death is a hoax", 'certainty "dies" / "hoax"'],
    [
      "Corvane will close the Karo mill.",
      "Corvane may close the Karo mill.",
      'certainty "will close the Karo mill" / "may close the Karo mill"',
    ],
    [
      "Jon Berg was arrested in Karo.",
      "Jon Berg of Karo was charged with theft.",
      'certainty "arrested" / "was charged"',
    ],
    [
      "Police in Karo have not released the name of the victim.",
      "The victim in Karo was named as Jon Berg.",
      'certainty "not released" / "was named"',
    ],
    [
      "Corvane is considering a bid for Tarn Mills.",
      "Corvane will buy Tarn Mills.",
      'certainty "is considering a bid" / "will buy Tarn Mills"',
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
    const reasons = judgements(certainty, 1.25, a, b).map(({ reason }) => reason);
    // Further apart the words of the clauses must show it.
    expect(reasons.filter((reason) => reason.includes("as an allegation"))).toEqual([]);
    expect(reasons).toHaveLength(1);
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

test("what a headline only reports is worth a look, what one calls untrue stops the page", () => {
  const confidence = (b: string): string[] =>
    judgements(certainty, 1, "Mayor Jon Berg dies in Karo", b).map((one) => one.confidence);
  expect(confidence("Mayor Jon Berg reportedly dead")).toContain("low");
  expect(confidence("Mayor Jon Berg's death is a hoax")).toEqual(["high"]);
});

test("a later step of the story is told as such, and only where both reports name the same", () => {
  const later = (a: string, b: string): boolean[] => judgements(certainty, 0, a, b).map((one) => one.developing);
  expect(later("Police in Karo seek the gunman; the gunman is at large.", "The gunman was arrested in Karo.")).toEqual([
    true,
  ]);
  expect(later("The gunman is at large.", "The gunman was arrested.")).toEqual([]);
});

test("what one is for or against is no act that could be doubted", () => {
  const b = "The mayor is believed to oppose the new bridge in Karo.";
  expect(judgements(certainty, 0.9, "The mayor opposed the new bridge in Karo.", b)).toEqual([]);
});

test.each([
  ["Raiders looted the chapel in Karo.", "Raiders are believed to have looted the chapel in Karo.", "believed"],
  ["Dock workers stole the cargo in Karo.", "Karo's dock workers allegedly stole the cargo.", "alleged"],
  ["Vandals may have opened the sluice in Karo.", "Vandals opened the sluice in Karo.", "possible"],
])("%s / %s: only one tells it as fact, %s", (a, b) => {
  const found = compareTexts(a, b).findings.filter((one) => one.kind === "contradiction");
  expect(found.map(({ type }) => type)).toEqual(["certainty"]);
});

test.each([
  ["The army withdrew its troops from Peru.", "The army will pull out its troops from Peru.", "a plan, done since"],
  ["The minister Oskar Vale has resigned.", "Oskar Vale is under pressure to resign.", "asked for, done since"],
  ["The queen has accepted an invitation to Peru.", "The queen is considering an invitation to Peru.", "weighed"],
  ["Lawmakers in Peru passed the pensions law.", "In Peru lawmakers are due to vote on the law.", "a matter settled"],
])("%s / %s: the story has moved on, %s", (a, b) => {
  const found = compareTexts(a, b).findings.filter((one) => one.kind === "contradiction");
  expect(found.map(({ type, developing }) => [type, developing])).toEqual([["certainty", true]]);
});

test.each([
  ["Leo Marsh missed games.", "Leo Marsh will miss the last two games.", "what is done often"],
  ["The bank raised rates in Peru.", "Analysts had not expected the bank to raise rates in Peru.", "unexpected"],
  [
    "Leo Marsh was sentenced in Peru.",
    "The court in Peru did not say when Leo Marsh would be sentenced.",
    "looking back",
  ],
])("%s / %s: nothing, %s", (a, b) => {
  expect(clashes(a, b, "certainty")).toEqual([]);
});
