import { describe, expect, test } from "@jest/globals";
import { kinOf, vocabularyOf } from "../../lib/align/terms.ts";
import { readingsOf } from "../support/notation.ts";

const none = { a: [], b: [] };

/** Lemmas of the first sentence. */
function words(text: string): string[] {
  return [...(vocabularyOf(readingsOf(text, "Rain fell."), none).terms.a[0]?.words.keys() ?? [])];
}

describe("kin", () => {
  test.each([
    ["ceasefire", "truce", true],
    ["negotiator", "delegation", true],
    ["government", "governor", true],
    ["musical", "musicians", true],
    // Six letters stand for themselves; from seven on five must be shared.
    ["bridge", "bridal", false],
    ["planet", "planetary", false],
    ["contest", "control", false],
    ["contest", "contention", true],
    ["contents", "contented", true],
    ["mill", "mile", false],
  ])("%s and %s: %s", (one, other, same) => {
    expect(kinOf(one) === kinOf(other)).toBe(same);
  });
});

describe("telling words", () => {
  test.each([
    ["Two old mills burned quickly.", ["two", "old", "mill", "burn", "quickly"]],
    ["He said she will have been there.", []],
    ["They did it, - and -- to us.", []],
  ])("%s %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("are none in what is not part of the story", () => {
    const readings = readingsOf("By Ida Holm\n\nThe mill burned.", "Rain fell.");
    expect(vocabularyOf(readings, none).terms.a.map((terms) => terms.words.size)).toEqual([0, 2]);
  });

  test("weigh more the rarer they are in both reports", () => {
    const { terms } = vocabularyOf(readingsOf("The mill burned.\nThe mill fell.", "Rain fell."), none);
    const weight = (lemma: string): number | undefined =>
      terms.a.flatMap(({ words: own }) => own.get(lemma)?.weight ?? [])[0];
    expect(weight("burn")).toBeCloseTo(Math.log(1 + 3 / 1), 12);
    expect(weight("mill")).toBeCloseTo(Math.log(1 + 3 / 2), 12);
    expect(weight("fall")).toBeCloseTo(Math.log(1 + 3 / 2), 12);
  });

  test("a sentence weighs what its words do, and the typical sentence the mean of those with words", () => {
    const { terms, typical } = vocabularyOf(readingsOf("The mill burned.\nIt was so.", "Rain."), none);
    expect(terms.a[0]?.weight).toBeCloseTo(2 * Math.log(1 + 3), 12);
    const weights = [...terms.a, ...terms.b].map((own) => own.weight).filter((weight) => weight > 0);
    expect(typical).toBeCloseTo(weights.reduce((sum, weight) => sum + weight, 0) / weights.length, 12);
    expect(vocabularyOf(readingsOf("???", "???"), none).typical).toBe(0);
  });
});

describe("names", () => {
  test("have their entity for kin, and the word they count as", () => {
    const readings = readingsOf("Rojas slept in La Paz.", "Rain fell.");
    const at = (start: number, word: string | null) => [start, { entity: 7, word }] as const;
    const entityWords = { a: [new Map([at(0, "rojas"), at(15, "la paz"), at(18, null)])], b: [] };
    const own = vocabularyOf(readings, entityWords).terms.a[0]?.words;
    expect([...(own ?? [])].map(([word, { kin }]) => `${word} ${kin}`)).toEqual([
      "rojas @7",
      "sleep sleep",
      "la paz @7",
    ]);
  });
});

test("a word has the meanings that it shares with a word of another kin in these reports", () => {
  const { terms } = vocabularyOf(readingsOf("The armistice held.\nThe lamps burned.", "The truce is over."), none);
  const meanings = (words: (typeof terms.a)[number] | undefined, lemma: string): number | undefined =>
    words?.words.get(lemma)?.meanings.length;
  expect(meanings(terms.a[0], "armistice")).toBeGreaterThan(0);
  expect(meanings(terms.b[0], "truce")).toBe(meanings(terms.a[0], "armistice"));
  // "burn" has meanings, but nobody here to share them with.
  expect(meanings(terms.a[1], "burn")).toBe(0);
});
