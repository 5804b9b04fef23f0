import { describe, expect, test } from "@jest/globals";
import { quoted, wordsOf } from "../../lib/classify/story.ts";
import { storyAt } from "../support/notation.ts";

const sides = ["Peru signed the pact.\nTwo men slept on Monday, police said.", "Kenya backed the pact."] as const;

describe("story", () => {
  test("gives each sentence what was read in it", () => {
    const [first, second] = storyAt(1, ...sides).sentences.a;
    expect(first).toMatchObject({ index: 0, quantities: [], times: [], attributions: [] });
    expect(first?.claims.map((claim) => claim.verb)).toEqual(["sign"]);
    expect(second?.quantities).toHaveLength(1);
    expect(second?.times).toHaveLength(1);
    expect(second?.attributions).toHaveLength(1);
  });

  test("pairs sentences from half the closeness of a match on", () => {
    expect(storyAt(0.5, ...sides).pairs.map(({ a, b, closeness }) => [a.index, b.index, closeness])).toEqual([
      [0, 0, 0.5],
      [1, 0, 0.5],
    ]);
    expect(storyAt(0.49, ...sides).pairs).toEqual([]);
  });

  test("leaves out what both reports carry word for word", () => {
    const story = storyAt(1, "Peru signed the pact.\nRain fell.", "Peru signed the pact.\nKenya slept.");
    expect(story.pairs.map(({ a, b }) => [a.index, b.index])).toEqual([[1, 1]]);
    expect(story.claims.a.map((claim) => claim.sentence)).toEqual([1]);
    expect(story.claims.b.map((claim) => claim.sentence)).toEqual([1]);
    expect(storyAt(1, "Norway supports the pact.", "Norway supports the pact.").stances).toEqual({ a: [], b: [] });
  });

  test("knows which shared entity a sentence names", () => {
    const story = storyAt(1, "Peru slept.", "The Peruvian army left Peru.");
    const named = (side: "a" | "b"): (string | undefined)[] =>
      story.entitiesIn(side, 0).map(({ entity }) => story.entities[entity]?.name);
    expect(named("a")).toEqual(["Peru"]);
    expect(named("b")).toContain("Peru");
    expect(story.entitiesIn("a", 9)).toEqual([]);
    expect([story.sharedEntity("a", null), story.sharedEntity("a", 0), story.sharedEntity("a", 99)]).toEqual([
      null,
      0,
      null,
    ]);
  });
});

test("words of a span stand on one line, and in a reason without the text's own quotation marks", () => {
  const story = storyAt(1, "Holm said “we \t will ”sign.", "Rain fell.");
  const span = { start: 10, end: 27 };
  expect(wordsOf(story, "a", span)).toBe("“we will ”sign.");
  expect(quoted(story, "a", span)).toBe('"we will sign."');
});
