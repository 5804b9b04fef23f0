import { describe, expect, test } from "@jest/globals";
import { compareTexts } from "../support/notation.ts";

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
    const long =
      "The council of Tarn has voted to close the old harbour market, its chapel and the old mill by spring.";
    expect(matches(`${long}\nHe was ill.\n${ferry}`, `${mayor}\n${bridge}\nShe fell ill in Bonn.`)).toEqual([]);
  });

  test("an empty side gives gaps alone", () => {
    expect(compareTexts(bridge, "???").alignments.every((one) => one.kind === "gap")).toBe(true);
  });
});
