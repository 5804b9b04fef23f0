import { describe, expect, test } from "@jest/globals";
import { claimPairs, wordsOfClaim } from "../../lib/classify/claim-pairs.ts";
import { storyAt } from "../support/notation.ts";

/** Pairs of clauses as `closeness words / words`, with what they share. */
function pairs(closeness: number, a: string, b: string): string[] {
  return claimPairs(storyAt(closeness, a, b)).map((pair) => {
    const words = [a.slice(...range(pair.a)), b.slice(...range(pair.b))].join(" / ");
    const shared = [...(pair.sameActor ? ["actor"] : []), ...(pair.sameTarget ? ["target"] : [])];
    return `${pair.closeness} ${words}: ${shared.join(" ")}`;
  });
}

function range(claim: Parameters<typeof wordsOfClaim>[0]): [number, number] {
  const { start, end } = wordsOfClaim(claim);
  return [start, end];
}

describe("pairs", () => {
  test.each([
    ["close sentences", 1, "Peru slept.", "The mill burned.", ["1 slept / burned: "]],
    ["one actor far apart", 0, "Peru signed a pact.", "Peru read it.", ["0 signed a pact / read it: actor"]],
    ["far apart", 0, "Peru slept.", "The mill burned.", []],
    ["close, with one actor: once", 2, "Peru slept.", "Peru read.", ["2 slept / read: actor"]],
    ["one target", 1, "Peru signed the pact.", "Kenya read the pact.", ["1 signed the pact / read the pact: target"]],
    [
      "actor and target",
      1,
      "Peru signed the pact.",
      "Peru read the treaty.",
      ["1 signed the pact / read the treaty: actor target"],
    ],
    ["who they are is not told", 0, "They slept.", "They read.", []],
  ])("%s: %d %s / %s", (_, closeness, a, b, expected) => {
    expect(pairs(closeness, a, b)).toEqual(expected);
  });

  test("a passive and an active clause do not have one subject", () => {
    const found = claimPairs(storyAt(1, "The mill was sold.", "The mill sold flour."));
    expect(found.map((pair) => pair.sameActor)).toEqual([false]);
    const passives = claimPairs(storyAt(0, "The mill was sold.", "The mill was shut."));
    expect(passives.map((pair) => pair.sameActor)).toEqual([true]);
  });

  test("an actor with more than 2,500 pairs is the theme and brings none", () => {
    const slept = (times: number): string => "Peru slept.\n".repeat(times);
    const read = "Peru read.\n".repeat(50);
    expect(claimPairs(storyAt(0, slept(50), read))).toHaveLength(2500);
    expect(claimPairs(storyAt(0, slept(51), read))).toEqual([]);
  });
});

describe("the words of a clause", () => {
  test.each([
    ["Peru signed the pact.", "signed the pact"],
    ["The pact is final.", "is final"],
    ["Peru slept.", "slept"],
  ])("%s %s", (text, words) => {
    const [claim] = storyAt(1, text, "Rain fell.").readings.a.claims;
    expect(claim === undefined ? "" : text.slice(...range(claim))).toEqual(words);
  });

  test("are at most sixty characters, else the predicate alone", () => {
    const words = (length: number): string => {
      const text = `Peru signed ${"x".repeat(length - "signed ".length)}.`;
      const span = { start: 5, end: 11 };
      const phrase = { start: 12, end: text.length - 1 };
      const [claim] = storyAt(1, "Peru signed it.", "Rain fell.").readings.a.claims;
      if (claim === undefined) throw new Error("no claim");
      const target = { span: phrase, head: phrase, lemma: "x", entity: null };
      return text.slice(...range({ ...claim, predicate: span, target }));
    };
    expect(words(60)).toHaveLength(60);
    expect(words(61)).toBe("signed");
  });
});
