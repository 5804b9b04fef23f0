import { describe, expect, test } from "@jest/globals";
import { align } from "../../lib/align/align.ts";
import { compareTexts, readingsOf } from "../support/notation.ts";

/** Matches of two texts, as `0-1`. */
function matches(a: string, b: string): string[] {
  return compareTexts(a, b).alignments.flatMap((one) => (one.kind === "match" ? [`${one.a}-${one.b}`] : []));
}

const bridge = "The river bridge at Tarn fell on Monday.";
const mayor = "Mayor Ida Holm closed both schools for a week.";
const ferry = "A ferry will carry lorries across from Thursday.";

describe("align", () => {
  test("links a sentence with its telling in other words", () => {
    expect(
      matches(
        `${bridge}\n${mayor}\n${ferry}`,
        `Tarn's river bridge came down, falling into the water on Monday.\nTwo schools stay closed for a week, Mayor Ida Holm said.\nThe harvest was good.`,
      ),
    ).toEqual(["0-0", "1-1"]);
  });

  test("follows sentences that change places", () => {
    expect(matches(`${bridge}\n${mayor}\n${ferry}`, `${ferry}\n${bridge}\n${mayor}`)).toEqual(["0-1", "1-2", "2-0"]);
  });

  test("links one sentence with the two that share its facts", () => {
    expect(
      matches(
        `The river bridge at Tarn fell on Monday and Mayor Ida Holm closed both schools for a week.\n${ferry}`,
        `${bridge}\n${mayor}\n${ferry}`,
      ),
    ).toEqual(["0-0", "0-1", "1-2"]);
  });

  test("gives a gap for every sentence of the story without a partner, and for no other", () => {
    const { alignments } = compareTexts(`${bridge}\n${mayor}`, `${bridge}\nWheat prices rose in Oslo.`);
    expect(alignments.filter((one) => one.kind === "gap")).toEqual([
      { kind: "gap", side: "a", sentence: 1 },
      { kind: "gap", side: "b", sentence: 1 },
    ]);
  });

  test("does not link two short sentences by their only common word", () => {
    // In reports whose sentences are as long as those of news: the weight of a typical one is what keeps them apart.
    const market =
      "The council of Tarn has voted to close the old harbour market, its chapel and the steam mill by spring.";
    const wool =
      "Farmers from eleven northern villages sold less wool abroad last winter than in any season since the railway came.";
    expect(matches(`${market}\nHe resigned.`, `${wool}\nShe resigned in Bonn.`)).toEqual([]);
  });

  test("an empty side gives gaps alone", () => {
    expect(compareTexts(bridge, "???").alignments.every((one) => one.kind === "gap")).toBe(true);
  });
});

describe("which of the pairs that score are kept", () => {
  const readings = readingsOf("One.\n".repeat(5), "Two.\n".repeat(5));
  const none = { a: [], b: [] };
  /** Matches of the first sentence of one side with others, by their scores; least score of a match .1. */
  const kept = (side: "a" | "b", ...scores: readonly number[]): number[] => {
    const scored = scores.map((score, other) => ({ a: 0, b: 0, [side === "a" ? "b" : "a"]: other, score }));
    // Each partner has a better one elsewhere, so that only the first sentence's own choice counts.
    const elsewhere = scores.map((_, other) => ({ a: 4, b: 4, [side === "a" ? "b" : "a"]: other, score: 9 }));
    const measure = { score: () => 0, threshold: 0.1 };
    const matches = align(readings, [...scored, ...elsewhere], none, measure).filter((one) => one.kind === "match");
    return matches.filter((one) => one[side] === 0).map((one) => one.score);
  };

  test.each([
    ["from the least score of a match on", [0.1], [0.1]],
    ["not below", [0.09], []],
    ["three partners", [0.9, 0.9, 0.9], [0.9, 0.9, 0.9]],
    ["not four", [0.9, 0.8, 0.7, 0.6], [0.9, 0.8, 0.7]],
    ["partners near the best", [0.9, 0.54], [0.9, 0.54]],
    ["not far below it", [0.9, 0.53], [0.9]],
  ])("%s: %j %j", (_, scores, expected) => {
    expect(kept("a", ...scores)).toEqual(expected);
    expect(kept("b", ...scores)).toEqual(expected);
  });

  test("a pair stays when it is the best of either", () => {
    const scored = [
      { a: 0, b: 0, score: 0.9 },
      { a: 0, b: 1, score: 0.2 },
    ];
    const found = align(readings, scored, none, { score: () => 0, threshold: 0.1 });
    expect(found.filter((one) => one.kind === "match")).toHaveLength(2);
  });

  test("sentences carried word for word are full matches, whatever their score", () => {
    const verbatim = { a: [1, null], b: [null, 0] };
    const found = align(readings, [], verbatim, { score: () => 0, threshold: 0.1 });
    expect(found[0]).toEqual({ kind: "match", a: 0, b: 1, score: 1 });
    expect(found.filter((one) => one.kind === "match")).toHaveLength(1);
  });
});
