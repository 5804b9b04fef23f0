import { expect, test } from "@jest/globals";
import { verdictPhrases } from "../../lib/lexicon/verdict-phrases.ts";

test("no phrase is both for and against", () => {
  const poles = new Map<string, Set<string>>();
  for (const phrase of new Set([...verdictPhrases.values()].flat())) {
    const words = phrase.places.map((place) => (place === null ? "*" : [...place].join("|"))).join(" ");
    poles.set(words, (poles.get(words) ?? new Set()).add(phrase.pole));
  }
  expect([...poles].filter(([, all]) => all.size > 1).map(([words]) => words)).toEqual([]);
});
