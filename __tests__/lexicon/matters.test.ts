import { expect, test } from "@jest/globals";
import { matters } from "../../lib/lexicon/matters.ts";
import type { Phrasing } from "../../lib/lexicon/phrasing.ts";

/** A phrase as it is written down. */
function written(phrase: Phrasing): string {
  return phrase.map((place) => (place === null ? "*" : [...place].join("|"))).join(" ");
}

test("Every matter has a name of its own and is told in two ways.", () => {
  expect(new Set(matters.map(({ name }) => name)).size).toBe(matters.length);
  for (const { answers } of matters)
    expect(Object.values(answers).filter((phrases) => phrases.length > 0).length).toBeGreaterThanOrEqual(2);
});

test("No phrase answers a matter in two ways.", () => {
  for (const { name, answers } of matters) {
    const ways = Object.values(answers).map((phrases) => new Set(phrases.map(written)));
    const all = ways.flatMap((phrases) => [...phrases]);
    expect([name, all.filter((phrase, index) => all.indexOf(phrase) !== index)]).toEqual([name, []]);
  }
});

test("No phrase begins or ends with the place of some words, and no place is empty.", () => {
  for (const { answers } of matters)
    for (const phrase of Object.values(answers).flat()) {
      expect([phrase[0], phrase.at(-1)]).not.toContain(null);
      expect(phrase.flatMap((place) => [...(place ?? [])])).not.toContain("");
      expect(phrase.flatMap((place) => [...(place ?? [])])).not.toContain("*");
    }
});
