import { describe, expect, test } from "@jest/globals";
import { candidatesOf } from "../../lib/align/candidates.ts";
import type { Terms } from "../../lib/align/terms.ts";

/** Sentences given by the kin of their words. */
function sentences(...told: readonly string[]): Terms[] {
  return told.map((kins) => {
    const words = kins.split(" ").map((kin, at) => [`${kin}${at}`, { kin, weight: 1, meanings: [] }] as const);
    return { words: new Map(words), weight: words.length };
  });
}

function repeated(times: number, kin: string): string[] {
  return Array.from({ length: times }, () => kin);
}

/** Partners that `mill` brings when it stands in so many sentences of A and of B, of so many in all. */
function partners(inA: number, inB: number, all: number): number {
  const rest = Array.from({ length: all - inA - inB }, (_, at) => `word${at}`);
  const terms = { a: sentences(...repeated(inA, "mill"), ...rest), b: sentences(...repeated(inB, "mill")) };
  return candidatesOf(terms)[0]?.length ?? 0;
}

describe("candidates", () => {
  test("share a kin, each once, ascending", () => {
    const a = sentences("mill fire", "rain", "choir");
    const b = sentences("fire", "rain fire", "mill fire", "geese");
    expect(candidatesOf({ a, b })).toEqual([[0, 1, 2], [1], []]);
  });

  test("a sentence without words has none", () => {
    expect(candidatesOf({ a: sentences("mill"), b: [{ words: new Map(), weight: 0 }] })).toEqual([[]]);
    expect(candidatesOf({ a: [], b: [] })).toEqual([]);
  });

  test("a rarer word brings the pair that a common one does not", () => {
    const common = repeated(250, "mill");
    const terms = { a: sentences("mill fire", ...common), b: sentences("geese", "mill fire") };
    expect(candidatesOf(terms)[0]).toEqual([1]);
    expect(candidatesOf(terms)[1]).toEqual([]);
  });
});

describe("a word is common", () => {
  test.each([
    ["beyond a hundred sentences a side", 100, 100, 200, 100],
    ["whichever side has more", 150, 50, 200, 50],
    ["(one more)", 101, 100, 201, 0],
    ["the same up to a thousand sentences", 100, 100, 1000, 100],
    ["beyond half of that in twice as many", 50, 50, 2000, 50],
    ["(one more)", 51, 50, 2000, 0],
    ["beyond twenty a side however many there are", 20, 20, 20_000, 20],
    ["(one more)", 21, 20, 20_000, 0],
  ])("%s: %d and %d of %d", (_, inA, inB, all, found) => {
    expect(partners(inA, inB, all)).toBe(found);
    expect(partners(inB, inA, all)).toBe(found === 0 ? 0 : inA);
  });
});
