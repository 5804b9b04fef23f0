import { describe, expect, test } from "@jest/globals";
import { entityWordsOf } from "../../lib/align/entity-words.ts";
import { shareEntities } from "../../lib/align/entities.ts";
import { likenessByRarity, rarityOf } from "../../lib/align/rarity.ts";
import { vocabularyOf } from "../../lib/align/terms.ts";
import { readingsOf } from "../support/notation.ts";

function vocabulary(a: string, b: string) {
  const readings = readingsOf(a, b);
  return vocabularyOf(readings, entityWordsOf(readings, shareEntities(readings.a, readings.b)));
}

describe("rarityOf", () => {
  test("falls from rare words and names to the commonest", () => {
    const words = ["dhow", "kill", "woman", "open", "say"].map(rarityOf);
    expect(words).toEqual([...words].sort((x, y) => y - x));
    expect(rarityOf("dhow")).toBe(1);
    expect(rarityOf("say")).toBe(0);
  });
});

describe("likenessByRarity", () => {
  const likeness = (a: string, b: string, typical = 0): number =>
    likenessByRarity(vocabulary(a, b).terms, typical)(0, 0);

  test("is 1 for the same words and 0 for none", () => {
    expect(likeness("A dhow sank.", "The dhow sank.")).toBeCloseTo(1);
    expect(likeness("A dhow sank.", "Wheat prices rose.")).toBe(0);
  });

  test("a rare word counts for more than a common one, kin for half", () => {
    expect(likeness("Men saw a dhow.", "Women took the dhow.")).toBeGreaterThan(
      likeness("Men saw a dhow.", "Men took the grenade."),
    );
    expect(likeness("The pact held.", "A treaty failed.")).toBeGreaterThan(0);
    expect(likeness("The pact held.", "A treaty failed.")).toBeLessThan(likeness("The pact held.", "A pact failed."));
  });

  test("is the same from either side, and less with the weight of a typical sentence", () => {
    const a = "The dhow and its crew were held by the coast guard.";
    const b = "Guards held a dhow.";
    expect(likeness(a, b)).toBeCloseTo(likeness(b, a));
    expect(likeness(a, b, 4)).toBeLessThan(likeness(a, b));
  });
});
