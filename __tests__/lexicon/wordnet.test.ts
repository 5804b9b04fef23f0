import { expect, test } from "@jest/globals";
import { meaningsOf } from "../../lib/lexicon/wordnet.ts";
import { wordnetWords } from "../../lib/lexicon/wordnet-words.ts";

test.each([
  ["truce", "armistice", true],
  ["flee", "fugitive", true],
  ["explosion", "detonate", true],
  ["kill", "slay", true],
  // Opposites share none, and neither do words that only belong together.
  ["rise", "fall", false],
  ["doctor", "hospital", false],
  // A sense that a word has once in a hundred uses is left out: company, the visitor.
  ["company", "fellowship", false],
])("%s and %s share a meaning: %s", (one, other, share) => {
  expect(meaningsOf(one).some((meaning) => meaningsOf(other).includes(meaning))).toBe(share);
});

test("a word that WordNet does not know has none", () => {
  expect(meaningsOf("zuvandi")).toEqual([]);
  expect(meaningsOf("")).toEqual([]);
});

test("words stand in order, each once, with meanings that are shared, and each is found", () => {
  const lines = wordnetWords
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
  const words = lines.map(([word = ""]) => word);
  expect([...new Set(words)].sort()).toEqual(words);
  expect(lines.filter(([word = "", ...meanings]) => meaningsOf(word).join() !== meanings.join())).toEqual([]);
  const counts = new Map<string, number>();
  for (const [, ...meanings] of lines) {
    for (const meaning of new Set(meanings)) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  }
  expect([...counts.values()].filter((count) => count < 2)).toEqual([]);
});
