import { describe, expect, test } from "@jest/globals";
import type { Contradiction, Finding } from "../../lib/model.ts";
import { agreements, clashes, compareTexts } from "../support/notation.ts";

function contradictions(a: string, b: string): Contradiction[] {
  return compareTexts(a, b).findings.filter((one) => one.kind === "contradiction");
}

function ids(findings: readonly Finding[]): string[] {
  return findings.map((one) => one.id).sort();
}

const a = [
  "The ferry Alma sank off Karo on Monday.",
  "Police seized 12 rifles at Varna.",
  "The landslide at Tarn killed 24 people.",
  "Rye prices rose in spring.",
].join("\n");
const b = [
  "The ferry Alma sank off Karo on Friday.",
  "Police seized 15 rifles in a barn at Varna.",
  "The landslide at Tarn killed 21 people.",
  "The harbour choir sang.",
].join("\n");

describe("ranking", () => {
  test("contradictions first, then additions, then agreements, then details", () => {
    const kinds = compareTexts(
      `${a}\nThe Alma was built in Oslo in 1974.`,
      `${b}\nThe Alma was built in 1974.`,
    ).findings;
    const order = ["contradiction", "addition", "agreement", "detail"];
    expect(kinds.map((one) => one.kind)).toEqual(
      kinds.map((one) => one.kind).sort((x, y) => order.indexOf(x) - order.indexOf(y)),
    );
    expect(new Set(kinds.map((one) => one.kind)).size).toBe(4);
  });

  test("the surest first, and of two as sure the earlier", () => {
    const found = contradictions(`The Peruvian student slept.\n${a}`, `The Bolivian student slept.\n${b}`);
    expect(found.map((one) => [one.confidence, one.type, one.sentences.a])).toEqual([
      // The dead go before the lead, and the lead before the rest.
      ["high", "number", 3],
      ["high", "time", 1],
      ["high", "number", 2],
      ["medium", "identity", 0],
    ]);
  });

  test("agreements stand in the order of the story", () => {
    const said = agreements(
      "Police seized 12 rifles.\nThe ferry sank on Monday.",
      "The old ferry sank on Monday.\nPolice seized twelve rifles.",
    );
    expect(said).toEqual(['number "12" / "twelve"', 'time "Monday" / "Monday"']);
  });
});

describe("one clash is told once", () => {
  test("by the rule that is believed first, where two see it in the same words", () => {
    // Done and not done goes before opposite states.
    expect(clashes("The strike ended.", "The old strike did not end.")).toEqual(['polarity "ended" / "did not end"']);
    // A quotation in other words goes before doubt.
    expect(clashes('"The dam will hold the winter," Holm said.', '"The dam may hold the winter," Holm said.')).toEqual([
      'quote "dam will hold" / "dam may hold"',
    ]);
  });

  test("two clashes in one pair of sentences are two", () => {
    expect(
      clashes(
        "The ferry Alma sank off Karo on Monday with 24 passengers.",
        "The ferry Alma sank off Karo on Friday with 31 passengers.",
      ),
    ).toEqual(['number "24" / "31"', 'time "Monday" / "Friday"']);
  });
});

describe("what both reports carry word for word", () => {
  const both = "The ferry Alma sank off Karo on Monday.";

  test("contradicts nothing", () => {
    expect(clashes(both, `${both}\nThe ferry Alma sank off Karo on Friday.`)).toEqual([]);
    expect(clashes(`${both}\nThe ferry Alma sank off Karo on Friday.`, both)).toEqual([]);
  });

  test("spellings and ages are no exception", () => {
    const moor = "He met Katharine Moor.";
    expect(clashes(`${moor}\nCatharine Moor slept.`, `${moor}\nCatharine Moor woke.`)).toEqual([]);
    expect(clashes("Mira Holt, 35, slept.", "Mira Holt, 35, slept.\nMira Holt, 34, woke.")).toEqual([]);
  });

  test("is told as such", () => {
    const [finding] = compareTexts(both, both).findings;
    expect(finding).toMatchObject({
      kind: "agreement",
      type: "verbatim",
      relation: "same",
      confidence: "high",
      reason: "The same sentence, word for word.",
    });
  });
});

describe("agreements", () => {
  test("name the weightiest words that both have, at most four, as A spells them", () => {
    const reasons = (one: string, other: string): string[] =>
      compareTexts(one, other).findings.flatMap((each) =>
        each.kind === "agreement" && each.type === "paraphrase" ? [each.reason] : [],
      );
    expect(reasons("Bakers sold rye loaves.", "Rye loaves were sold there.")).toEqual([
      "Both tell of sold, rye, loaves.",
    ]);
    expect(reasons("Bakers sold warm rye loaves cheaply.", "Bakers cheaply sold warm rye loaves again.")).toEqual([
      "Both tell of Bakers, sold, warm, rye.",
    ]);
    expect(reasons("The ceasefire collapsed.", "A truce collapses.")).toEqual(["Both tell of collapsed."]);
  });

  test("of values leave no agreement of the whole sentence beside them", () => {
    expect(agreements("Police seized 12 rifles.", "At Varna police seized twelve rifles.")).toEqual([
      'number "12" / "twelve"',
    ]);
  });

  test("say whether the values are the same", () => {
    const relation = (one: string, other: string): string[] =>
      compareTexts(one, other).findings.flatMap((each) => (each.kind === "agreement" ? [each.relation] : []));
    expect(relation("Police seized 12 rifles.", "Police seized twelve rifles.")).toEqual(["same"]);
    expect(
      relation("Police seized 31 rifles at the mill in Varna.", "Police seized dozens of rifles at the mill in Varna."),
    ).toEqual(["within", "same"]);
  });

  test.each([
    ["police said", "police said", true],
    ["police said", "a witness said", false],
    ["Ida Holm said", "Mrs Holm said", true],
  ])("%s / %s: one source is %s", (one, other, oneSource) => {
    const { findings } = compareTexts(`Twelve rifles were sold, ${one}.`, `In May twelve rifles were sold, ${other}.`);
    const found = findings.flatMap((each) => (each.kind === "agreement" ? [each.oneSource] : []));
    expect(found).toEqual([oneSource]);
  });

  test("what no one is named for is not of one source", () => {
    const { findings } = compareTexts("Twelve rifles were sold.", "In May twelve rifles were sold.");
    expect(findings.flatMap((each) => (each.kind === "agreement" ? [each.oneSource] : []))).toEqual([false]);
  });
});

describe("additions", () => {
  test("carry the sentence and its speaker", () => {
    const { findings } = compareTexts("Rain fell.\nThe mill is sold, Ida Holm said.", "Rain fell.");
    expect(findings.filter((one) => one.kind === "addition")).toMatchObject([
      { side: "a", sentence: 1, speaker: "Ida Holm", reason: "Only A tells this.", evidence: { start: 11, end: 43 } },
    ]);
  });

  test("are not what contradicts, even from far apart", () => {
    const { findings } = compareTexts(
      "Peru signed the letter.\nRain fell.",
      "In the old harbour hall, where bread and rye are sold, Peru did not sign the letter.\nWind rose.",
    );
    const added = findings.flatMap((one) => (one.kind === "addition" ? [`${one.side}${one.sentence}`] : []));
    expect(findings.map((one) => one.kind)).toContain("contradiction");
    expect(added).toEqual(["a1", "b1"]);
  });
});

describe("ids", () => {
  test("are ten letters of a hash, each its own", () => {
    const found = ids(compareTexts(a, b).findings);
    expect(found.every((id) => /^[0-9a-f]{10}$/.test(id))).toBe(true);
    expect(new Set(found).size).toBe(found.length);
  });

  test("are the same when the reports change places", () => {
    expect(ids(compareTexts(b, a).findings)).toEqual(ids(compareTexts(a, b).findings));
  });

  test("stay when text around moves", () => {
    const before = new Set(ids(compareTexts(a, b).findings));
    const moved = ids(compareTexts(`Wheat stores are full.\n\n${a}`, `${b}\nSix geese flew by.`).findings);
    expect(moved.filter((id) => !before.has(id))).toHaveLength(2);
    expect([...before].filter((id) => !moved.includes(id))).toEqual([]);
  });

  test("change with the words of the sentence", () => {
    const [one] = contradictions("Police seized 12 rifles.", "Police seized 15 rifles.");
    const [other] = contradictions("Police seized 12 rifles today.", "Police seized 15 rifles.");
    expect(one?.id).not.toBe(other?.id);
  });

  test("of two findings in the same words differ", () => {
    const { findings } = compareTexts("Rain fell.", "Six geese flew by.\nSix geese flew by.");
    expect(new Set(ids(findings)).size).toBe(3);
  });
});
