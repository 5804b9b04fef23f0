import { expect, test } from "@jest/globals";
import { deedsOf } from "../../lib/lexicon/deed-words.ts";

test.each([
  ["withdraw", "pull back"],
  ["attend", "turn up"],
  ["shut", "close"],
])("%s and %s may tell one deed.", (a, b) => {
  const there = new Set(deedsOf(b));
  expect(deedsOf(a).some((key) => there.has(key))).toBe(true);
});

test.each([
  ["pull", "withdraw"],
  ["walk", "attend"],
])("%s and %s do not.", (a, b) => {
  const there = new Set(deedsOf(b));
  expect(deedsOf(a).some((key) => there.has(key))).toBe(false);
});
