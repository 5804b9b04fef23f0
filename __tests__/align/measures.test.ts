import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareTwoStrings } from "string-similarity";
import { shareEntities } from "../../lib/align/entities.ts";
import { entityWordsOf } from "../../lib/align/entity-words.ts";
import { measures } from "../../lib/align/measures.ts";
import { vocabularyOf, type Terms } from "../../lib/align/terms.ts";
import { read } from "../../lib/extract/read.ts";
import { textReport } from "../../lib/input/text.ts";
import type { SimilarityMeasure } from "../../lib/model.ts";
import { readingsOf } from "../support/notation.ts";

function score(measure: SimilarityMeasure, a: string, b: string): number {
  const readings = { a: read(textReport(a, "a", "a")), b: read(textReport(b, "b", "b")) };
  return measures[measure](readings, vocabularyOf(readings, { a: [], b: [] })).score(0, 0);
}

const names = ["words", "tfidf", "dice"] as const;

describe.each(names)("measure %s", (measure) => {
  test("gives the same either way, between 0 and 1", () => {
    const word = fc.constantFrom(
      "bridge",
      "fell",
      "fallen",
      "river",
      "mayor",
      "schools",
      "Monday",
      "ceasefire",
      "truce",
      "24",
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `The ${words.join(" ")}.`);
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const there = score(measure, a, b);
        expect(there).toBeCloseTo(score(measure, b, a), 12);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 60 },
    );
  });

  test("gives more for a retelling than for another story", () => {
    const told = "The river bridge fell on Monday.";
    expect(score(measure, told, "On Monday the bridge over the river fell.")).toBeGreaterThan(
      score(measure, told, "Wheat prices rose in spring."),
    );
  });
});

test("words counts kindred words for a part", () => {
  const truce = score("words", "The ceasefire holds.", "The truce holds.");
  expect(truce).toBeGreaterThan(score("words", "The ceasefire holds.", "The bridge holds."));
  expect(truce).toBeLessThan(score("words", "The ceasefire holds.", "The ceasefire holds."));
});

test("dice is that of string-similarity", () => {
  expect(score("dice", "The bridge fell.", "A bridge falls.")).toBe(
    compareTwoStrings("The bridge fell.", "A bridge falls."),
  );
});

describe("from which score on two sentences match", () => {
  // Ten sentences a side about nothing in common, so that words have weights as in a report.
  const filler = ["geese", "rye", "choir", "lorry", "barn", "snow", "chess", "radio", "market"];
  const report = (first: string, verb: string): string =>
    [first, ...filler.map((noun) => `The ${noun} ${verb}.`)].join("\n");
  const first = (a: string, b: string, measure: SimilarityMeasure): boolean => {
    const readings = readingsOf(report(a, "slept"), report(b, "woke"));
    const shared = shareEntities(readings.a, readings.b);
    const { score, threshold } = measures[measure](readings, vocabularyOf(readings, entityWordsOf(readings, shared)));
    return score(0, 0) >= threshold;
  };
  test.each<readonly [SimilarityMeasure, string, string, boolean]>([
    ["words", "The old mill at Tarn burned on Monday night.", "Fire gutted the Tarn mill.", true],
    [
      "words",
      "The old mill at Tarn burned on Monday night.",
      "Two men from Oslo drove an old engine to a museum in spring.",
      false,
    ],
    ["tfidf", "The old mill at Tarn burned on Monday night.", "Fire gutted the Tarn mill.", true],
    [
      "tfidf",
      "The old mill at Tarn burned on Monday night.",
      "Two men from Oslo drove an old engine to a museum in spring.",
      false,
    ],
    ["dice", "The old mill at Tarn burned on Monday night.", "The old mill at Tarn burned late on Monday.", true],
    ["dice", "The old mill at Tarn burned on Monday night.", "Fire gutted the Tarn mill.", false],
  ])("%s: %s / %s %s", (measure, a, b, match) => {
    expect(first(a, b, measure)).toBe(match);
  });
});

test("a word that only shares its kin counts for half", () => {
  // Of one weight each: two words that both have, against one they have and one of the same kin.
  const terms = (...words: readonly (readonly [string, string])[]): Terms => ({
    words: new Map(words.map(([lemma, kin]) => [lemma, { kin, weight: 1, meanings: [] }])),
    weight: words.length,
  });
  const vocabulary = {
    terms: {
      a: [terms(["mill", "mill"], ["truce", "=truce"])],
      b: [terms(["mill", "mill"], ["ceasefire", "=truce"]), terms(["mill", "mill"], ["truce", "=truce"])],
    },
    typical: 2,
  };
  const readings = readingsOf("Rain fell.", "Rain fell.");
  const { score } = measures.words(readings, vocabulary);
  expect([score(0, 0), score(0, 1), score(0, 2)]).toEqual([1.5 / 4, 2 / 4, 0]);
  expect(measures.tfidf(readings, vocabulary).score(0, 0)).toBeCloseTo(1 / 2, 12);
  expect(measures.tfidf(readings, vocabulary).score(9, 0)).toBe(0);
  expect(measures.dice(readings, vocabulary).score(0, 9)).toBe(0);
});

test("words that share a meaning count for three tenths of the lesser side", () => {
  const terms = (...words: readonly (readonly [string, readonly string[]])[]): Terms => ({
    words: new Map(words.map(([lemma, meanings]) => [lemma, { kin: lemma, weight: 1, meanings }])),
    weight: words.length,
  });
  // "flee" meets "escape"; "run" meets nothing; two words that meet one count once.
  const one = terms(["flee", ["1"]], ["run", []]);
  const other = terms(["escape", ["1", "2"]], ["fugitive", ["1"]]);
  const { score } = measures.words(readingsOf("Rain fell.", "Rain fell."), {
    terms: { a: [one, other], b: [other, one] },
    typical: 0,
  });
  expect([score(0, 0), score(1, 1)]).toEqual([0.3 / 2, 0.3 / 2]);
});
