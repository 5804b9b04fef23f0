import { expect, test } from "@jest/globals";
import { agreementsOf } from "../../lib/classify/agreements.ts";
import type { MatchStrength } from "../../lib/model.ts";
import { storyAt } from "../support/notation.ts";

const none = { a: [null], b: [null] };

test.each<readonly [MatchStrength, readonly string[]]>([
  ["full", ["paraphrase high"]],
  ["part", ["paraphrase medium"]],
  ["slight", []],
])("a %s match tells of the whole sentences %j", (strength, expected) => {
  const story = storyAt(1, "The dam held.", "The old dam is holding.");
  const match = { kind: "match", a: 0, b: 0, score: 1, strength } as const;
  const found = agreementsOf(story, [], [match], [], none);
  expect(found.map(({ type, confidence }) => `${type} ${confidence}`)).toEqual(expected);
});

test.each([
  ["same", "high", ["number same"]],
  ["converted", "high", ["number converted"]],
  ["converted", "medium", []],
  ["within", "high", []],
] as const)("a number that is %s, %s, in sentences that are not matched: %j", (relation, confidence, expected) => {
  const story = storyAt(0.6, "The camp is 24 km away.", "He saw it 15 miles off.");
  const evidence = { a: { start: 12, end: 17 }, b: { start: 10, end: 18 } };
  const one = {
    type: "number",
    relation,
    confidence,
    sentences: { a: 0, b: 0 },
    evidence,
    reason: "",
    developing: false,
  } as const;
  const found = agreementsOf(story, [one], [], [], none);
  expect(found.map(({ type, relation: told }) => `${type} ${told}`)).toEqual(expected);
});

test("a value that holds anywhere is told of sentences that are not matched", () => {
  const story = storyAt(0.6, "It struck at 1.53pm.", "It hit at 1.53pm.");
  const evidence = { a: { start: 13, end: 19 }, b: { start: 10, end: 16 } };
  const told = { relation: "same", confidence: "high", sentences: { a: 0, b: 0 }, evidence } as const;
  const one = { ...told, type: "time", reason: "", developing: false } as const;
  expect(agreementsOf(story, [one], [], [], none)).toEqual([]);
  expect(agreementsOf(story, [{ ...one, anywhere: true }], [], [], none)).toHaveLength(1);
});

test("when it was done is not told by both where one says that it was not", () => {
  const story = storyAt(1, "They met in May.", "They never met in May.");
  const spans = { a: { start: 12, end: 15 }, b: { start: 18, end: 21 } };
  const told = {
    sentences: { a: 0, b: 0 },
    confidence: "high",
    evidence: spans,
    reason: "",
    developing: false,
  } as const;
  const denial = { ...told, type: "polarity", relation: "conflict" } as const;
  const match = { kind: "match", a: 0, b: 0, score: 1, strength: "full" } as const;
  const agreed = (conflicts: readonly (typeof denial)[]) =>
    agreementsOf(story, [{ ...told, type: "time", relation: "same" }], [match], conflicts, none).map(
      ({ type }) => type,
    );
  expect(agreed([])).toEqual(["time"]);
  expect(agreed([denial])).toEqual([]);
});
