import { expect, test } from "@jest/globals";
import { attributes, strayWords } from "../../lib/lexicon/attributes.ts";

test("every word that makes a number another belongs to an attribute of the table", () => {
  for (const key of strayWords.keys()) expect([...attributes.keys()]).toContain(key);
});

test("a word on one side tells one attribute of a kind, unit and noun alone", () => {
  const seen = new Map<string, string>();
  for (const [key, { kind, units, nouns, leading }] of attributes) {
    for (const word of leading) {
      const place = `${kind} ${[...(units ?? [])].join()} ${[...(nouns ?? [])].join()} ${word}`;
      expect(`${word}: ${seen.get(place) ?? key}`).toBe(`${word}: ${key}`);
      seen.set(place, key);
    }
  }
});

test("an attribute looks for words only where it has some", () => {
  for (const { before, leading, after, following } of attributes.values()) {
    expect(before).toBeLessThanOrEqual(8);
    expect(after).toBeLessThanOrEqual(8);
    expect(leading.size * following.size).toBeGreaterThan(0);
  }
});
