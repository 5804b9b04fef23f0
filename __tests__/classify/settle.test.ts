import { describe, expect, test } from "@jest/globals";
import { compareTexts } from "../support/notation.ts";

const a = `By Ida Holm

Police seized 12 rifles at Varna on Monday.

Norway supports the ceasefire, the mayor said.

The mill burned.`;
const b = `Police seized 15 rifles at Varna on Monday.

The harbour mill burned down.

Six geese flew by.`;

const comparison = compareTexts(a, b);

describe("every sentence has one state", () => {
  test("contradicts before agrees, agrees before only here; a byline is not part of the story", () => {
    expect(comparison.sentences.a.map((sentence) => sentence.state)).toEqual([
      "excluded",
      "contradicts",
      "only",
      "agrees",
    ]);
    expect(comparison.sentences.b.map((sentence) => sentence.state)).toEqual(["contradicts", "agrees", "only"]);
  });

  test("and the counts add up", () => {
    expect(comparison.counts).toEqual({
      a: { contradicts: 1, agrees: 1, only: 1, excluded: 1 },
      b: { contradicts: 1, agrees: 1, only: 1, excluded: 0 },
    });
  });

  test("with the ids of all findings that touch it, in their order", () => {
    const kinds = new Map(
      comparison.findings.map((one) => [one.id, `${one.kind} ${"type" in one ? one.type : one.side}`]),
    );
    const touching = comparison.sentences.a.map(({ findings }) => findings.map((id) => kinds.get(id)));
    expect(touching).toEqual([
      [],
      ["contradiction number", "agreement time"],
      ["addition a"],
      ["agreement paraphrase"],
    ]);
  });
});

describe("what a format shows besides", () => {
  test("stances with names and speaker", () => {
    expect(comparison.stances).toEqual({
      a: [
        {
          sentence: 2,
          span: expect.objectContaining({ start: a.indexOf("supports") }),
          holder: "Norway",
          target: "the ceasefire",
          holderEntity: comparison.entities.findIndex((entity) => entity.name === "Norway"),
          targetEntity: null,
          attitude: "supports",
          basis: "stated",
          thirdParty: false,
          speaker: "the mayor",
        },
      ],
      b: [],
    });
  });

  test("a stance with no target and a holder of no name", () => {
    const { stances } = compareTexts("The mediators remain neutral.", "Rain fell.");
    expect(stances.a).toMatchObject([{ attitude: "neutral", target: null, targetEntity: null, speaker: null }]);
    expect(stances.a[0]?.holder).toMatch(/mediators/);
  });

  test("the reports as they came, their speakers, the measure and the version", () => {
    expect(comparison.reports.a.text).toBe(a);
    expect(comparison.speakers.a).toEqual([null, null, "the mayor", null]);
    expect(comparison).toMatchObject({ similarity: "words", version: 4 });
  });
});
