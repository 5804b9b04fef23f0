import { describe, expect, test } from "@jest/globals";
import { compareTwoStrings } from "string-similarity";
import { similarity } from "../../lib/align/similarity.ts";
import { textReport } from "../../lib/input/text.ts";
import type { SimilarityMeasure } from "../../lib/model.ts";

function alike(a: string, b: string, measure?: SimilarityMeasure): number {
  return similarity(textReport(a, "a", "a"), textReport(b, "b", "b"), measure);
}

describe("similarity of two texts", () => {
  const [told, retold, other] = ["The mill at Varna burned.", "Fire gutted the Varna mill.", "Six geese flew by."];

  test("is by words when nothing else is asked for", () => {
    expect(alike(told, retold)).toBe(alike(told, retold, "words"));
    expect(alike(told, retold)).not.toBe(alike(told, retold, "tfidf"));
    expect(alike(told, retold, "dice")).toBe(compareTwoStrings(told, retold));
  });

  test.each<SimilarityMeasure>(["words", "tfidf", "dice"])("by %s is more for a retelling", (measure) => {
    expect(alike(told, retold, measure)).toBeGreaterThan(alike(told, other, measure));
  });

  test("knows one entity by two names", () => {
    expect(alike("He left Turkiye.", "They sold it to Turkey.")).toBeGreaterThan(0);
    expect(alike("He left Turkiye.", "They sold it to Norway.")).toBe(0);
  });

  test("of nothing is none", () => {
    expect([alike("", ""), alike(told, ""), alike("", told)]).toEqual([0, 0, 0]);
  });
});
