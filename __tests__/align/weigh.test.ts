import { describe, expect, test } from "@jest/globals";
import { scoredPairs } from "../../lib/align/align.ts";
import { entityWordsOf } from "../../lib/align/entity-words.ts";
import { shareEntities } from "../../lib/align/entities.ts";
import { measures } from "../../lib/align/measures.ts";
import { vocabularyOf } from "../../lib/align/terms.ts";
import { passesOf, type Candidate } from "../../lib/align/weigh.ts";
import { readingsOf } from "../support/notation.ts";

/** Evidence for sentence `first` of `a` and `second` of `b`, by all passes; `null` for a pair that is dropped. */
function evidence(a: readonly string[], b: readonly string[], first: number, second: number): number | null {
  const readings = readingsOf(a.join("\n"), b.join("\n"));
  const shared = shareEntities(readings.a, readings.b);
  const vocabulary = vocabularyOf(readings, entityWordsOf(readings, shared));
  const measure = measures.words(readings, vocabulary);
  const pairs: readonly Candidate[] = scoredPairs(vocabulary, measure).map((pair) => ({
    ...pair,
    closeness: pair.score / measure.threshold,
    evidence: 0,
  }));
  const weighed = passesOf(readings, vocabulary).reduce((found, { over }) => over(found), [...pairs]);
  return weighed.find((pair) => pair.a === first && pair.b === second)?.evidence ?? null;
}

const bridge = "The river bridge at Tarn fell on Monday.";
const came = "A bridge over the river came down at Tarn.";
const others = [
  "Mayor Ida Holm closed both schools for a week.",
  "Farmers of eleven villages sold less wool abroad.",
  "The orchestra of Oru plays a new symphony tonight.",
  "Divers found an anchor of the queen's lost frigate.",
];
const more = [
  "Clara Voss has won the chess cup of the capital.",
  "Snow kept the mountain pass shut until noon.",
  "An owl nests in the tower of the old chapel.",
  "Sugar grew dearer, the grocers' union said.",
];

describe("passesOf", () => {
  test("the higher both stand in long reports, the more speaks for a match", () => {
    const long = { a: [...others, ...others, ...others, ...others], b: [...more, ...more, ...more, ...more] };
    const top = evidence([bridge, ...long.a], [came, ...long.b], 0, 0);
    const bottom = evidence([...long.a, bridge], [...long.b, came], 16, 16);
    expect(top).toBeGreaterThan(bottom ?? 0);
  });

  test("in short reports, the nearer their places", () => {
    const near = evidence([...others, bridge], [...more, came], 4, 4);
    const far = evidence([bridge, ...others], [...more, came], 0, 4);
    expect(near).toBeGreaterThan(far ?? 0);
  });

  test("a pair next to a close pair gains", () => {
    const [mayor = ""] = others;
    const beside = evidence([...others.slice(1), mayor, bridge], [...more, mayor, came], 4, 5);
    const apart = evidence([...others.slice(1), mayor, bridge], [mayor, ...more, came], 4, 5);
    expect(beside).toBeGreaterThan(apart ?? 0);
  });

  test("a pair loses by a better one of either sentence", () => {
    const alone = evidence([...others, bridge], [...more, came], 4, 4);
    const rivalled = evidence([...others, bridge], [bridge, ...more.slice(1), came], 4, 4);
    expect(rivalled ?? -1).toBeLessThan(alone ?? 0);
  });

  test("a number that both give speaks for a match", () => {
    const same = evidence([...others, "Holm paid 412 euros."], [...more, "Holm owes 412 euros."], 4, 4);
    const none = evidence([...others, "Holm paid some euros."], [...more, "Holm owes few euros."], 4, 4);
    expect(same).toBeGreaterThan(none ?? 0);
  });

  test("reports that share little else are of two stories", () => {
    const long = { a: [...others, ...others, ...others], b: [...more, ...more, ...more] };
    const unlike = evidence([bridge, ...long.a], [came, ...long.b], 0, 0);
    const alike = evidence([bridge, ...long.a], [came, ...long.a], 0, 0);
    expect(alike).toBeGreaterThan(unlike ?? 0);
  });

  test("a pair that nothing can make a match is dropped", () => {
    expect(
      evidence([bridge, ...others, ...others], [...more, ...more, "The market of Tarn is open."], 0, 8),
    ).toBeNull();
  });
});
