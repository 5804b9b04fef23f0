import { describe, expect, test } from "@jest/globals";
import { anchorsOf, sameNumbers } from "../../lib/align/anchors.ts";
import { entityWordsOf } from "../../lib/align/entity-words.ts";
import { shareEntities } from "../../lib/align/entities.ts";
import { vocabularyOf } from "../../lib/align/terms.ts";
import { readingsOf } from "../support/notation.ts";

function anchors(a: string, b: string): number {
  const readings = readingsOf(a, b);
  return anchorsOf(vocabularyOf(readings, entityWordsOf(readings, shareEntities(readings.a, readings.b))))(0, 0);
}

describe("anchorsOf", () => {
  test("a word that stands in one sentence of each counts 1", () => {
    expect(anchors("He threw a grenade.", "Two grenades lay there.")).toBeCloseTo(1);
  });

  test("one that stands in two sentences of A and three of B a sixth", () => {
    const a = "He threw a grenade.\nThe grenade failed.";
    const b = "Two grenades lay there.\nSoldiers took one grenade.\nA grenade burst.";
    expect(anchors(a, b)).toBeCloseTo(1 / 6);
  });

  test("a common word counts for less, a word of one side not at all", () => {
    expect(anchors("The woman wept.", "A woman laughed.")).toBeCloseTo(0.51);
    expect(anchors("He wept.", "She laughed.")).toBe(0);
  });
});

describe("sameNumbers", () => {
  const same = (a: string, b: string): boolean => sameNumbers(readingsOf(a, b))(0, 0);

  test.each([
    ["He was 95 years old.", "Felton, aged 95, died.", true],
    ["Nine people died.", "The dead: 9 people.", true],
    ["Nine people died.", "Thirty people died.", false],
    ["It cost $9.", "Nine people died.", false],
    ["It was the third flood.", "They won the third game.", false],
    ["It rained.", "Nine people died.", false],
  ])("%s / %s: %s", (a, b, expected) => {
    expect(same(a, b)).toBe(expected);
  });
});
