import { expect, test } from "@jest/globals";
import { foundAt, indexesOf, normsTold, placesOf, type Words } from "../../lib/text/word-places.ts";
import { readingsOf } from "../support/notation.ts";

const { tokens } = readingsOf("The mill burned. Rain fell on the mills, and fell again.", "Rain.").a;
const sentences = tokens.map((own, index) => ({ index, tokens: own }));

function told(words: Words): string[] {
  return placesOf(sentences, words).map(({ sentence, at, token }) => `${sentence.index}.${at} ${token.norm}`);
}

test.each<[string, Words, string[]]>([
  ["by its lemma too, in text order", new Set(["mill"]), ["0.1 mill", "1.4 mills"]],
  ["once by norm and lemma together", new Set(["fell", "fall"]), ["1.1 fell", "1.7 fell"]],
  ["by the keys of a map", new Map([["burned", 1]]), ["0.2 burned"]],
  ["by a test", (word) => word.startsWith("m"), ["0.1 mill", "1.4 mills"]],
  ["nowhere", new Set(["flood"]), []],
])("words are found %s", (_, words, places) => {
  expect(told(words)).toEqual(places);
});

test("of a table longer than the text the words of the text are looked up", () => {
  const many = new Set(Array.from({ length: 1000 }, (_, at) => `word${at}`));
  expect(told(many.add("rain"))).toEqual(["1.0 rain"]);
});

test("what is found stands under its sentence, and what is not found nowhere", () => {
  const small = foundAt(sentences, new Set(["mill", "rain"]), ({ token }) =>
    token.tag === "NOUN" ? token.norm : null,
  );
  expect(small[0]).toEqual(["mill"]);
  expect(small[1]?.at(-1)).toBe("mills");
  expect(foundAt(sentences, new Set(["mill"]), () => null)).toEqual([[], []]);
});

test("indexes and norms", () => {
  expect(indexesOf(sentences, new Set(["fall"]))).toEqual([[], [1, 7]]);
  expect(normsTold(sentences).has("mills")).toBe(true);
  expect(normsTold(sentences).has("fall")).toBe(false);
});
