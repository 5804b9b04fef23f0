import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  chunkHolding,
  firstFrom,
  isHeld,
  sentencesUnder,
  tokenAt,
  tokenBefore,
  tokenFrom,
} from "../../lib/text/search.ts";
import { passageOf } from "../support/sentence.ts";

test("finds the first item from a place, as a walk would", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (numbers, place) => {
      const sorted = numbers.toSorted((x, y) => x - y);
      const walked = sorted.findIndex((number) => number >= place);
      expect(firstFrom(sorted.length, (index) => sorted[index] ?? Infinity, place)).toBe(
        walked < 0 ? sorted.length : walked,
      );
    }),
  );
});

test("finds tokens by place", () => {
  const tokens = passageOf("Ten men left").tokens[0] ?? [];
  expect([tokenFrom(tokens, 1), tokenAt(tokens, 4), tokenAt(tokens, 5), tokenFrom(tokens, 99)]).toEqual([1, 1, -1, 3]);
  expect([0, 3, 5, 7, 8, 99].map((place) => tokenBefore(tokens, place)?.norm)).toEqual([
    undefined,
    "ten",
    "ten",
    "men",
    "men",
    "left",
  ]);
});

test("tells whether a span lies inside one of some", () => {
  const spans = [
    { start: 2, end: 5 },
    { start: 8, end: 9 },
  ];
  expect([
    isHeld(spans, { start: 2, end: 4 }),
    isHeld(spans, { start: 4, end: 6 }),
    isHeld(spans, { start: 0, end: 1 }),
    isHeld([], { start: 0, end: 1 }),
  ]).toEqual([true, false, false, false]);
});

test("finds the noun phrase that holds a word, and none where no phrase does", () => {
  const chunks = [
    { first: 1, head: 2, last: 2 },
    { first: 4, head: 4, last: 5 },
  ];
  expect([0, 1, 2, 3, 5, 6].map((token) => chunkHolding(chunks, token)?.head ?? null)).toEqual([
    null,
    2,
    2,
    null,
    4,
    null,
  ]);
});

test("finds the sentences that a span reaches into, from one on", () => {
  const sentences = [0, 10, 20, 30].map((start) => ({ span: { start, end: start + 9 } }));
  const reached = { start: 5, end: 21 };
  expect([0, 1, 3].map((from) => sentencesUnder(sentences, from, reached))).toEqual([[0, 1, 2], [1, 2], []]);
});
