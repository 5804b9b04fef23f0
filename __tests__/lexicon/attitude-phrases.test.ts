import { expect, test } from "@jest/globals";
import { attitudePhrases, wholeAttitudes } from "../../lib/lexicon/attitude-phrases.ts";
import { partsPlayed } from "../../lib/lexicon/parts-played.ts";

test.each([
  ["attitudes", attitudePhrases],
  ["parts", partsPlayed],
])("no phrase answers a question in two ways: %s", (_, table) => {
  const poles = new Map<string, Set<string>>();
  for (const phrase of new Set([...table.values()].flat())) {
    const words = phrase.places.map((place) => (place === null ? "*" : [...place].join("|"))).join(" ");
    const key = `${phrase.question.key}: ${words}`;
    poles.set(key, (poles.get(key) ?? new Set()).add(phrase.pole));
  }
  expect([...poles].filter(([, all]) => all.size > 1).map(([words]) => words)).toEqual([]);
});

test("what tells of itself what it is of is a question of the table", () => {
  const names = new Set([...attitudePhrases.values()].flat().map(({ question }) => question.name));
  expect([...wholeAttitudes].every((name) => names.has(name))).toBe(true);
});
