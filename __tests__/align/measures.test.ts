import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareTwoStrings } from "string-similarity";
import { measures } from "../../lib/align/measures.ts";
import { vocabularyOf } from "../../lib/align/terms.ts";
import { read } from "../../lib/extract/read.ts";
import { textReport } from "../../lib/input/text.ts";
import type { SimilarityMeasure } from "../../lib/model.ts";

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
