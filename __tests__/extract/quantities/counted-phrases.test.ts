import { expect, test } from "@jest/globals";
import { makePhrase, phraseAt, wordAt, type Counting } from "../../../lib/extract/quantities/counted-phrases.ts";
import type { Token } from "../../../lib/model.ts";

const [the, red, bus] = ["the", "red", "bus"].map((norm, at): Token => ({
  norm,
  lemma: norm,
  tag: "NOUN",
  span: { start: 4 * at, end: 4 * at + 3 },
}));
const tokens = [the, red, bus].flatMap((token) => token ?? []);
const counting: Counting = { tokens, chunks: [{ first: 0, head: 2, last: 2 }], times: [], entityAt: () => null };

test("a phrase is the chunk up to its head, a word itself", () => {
  expect(phraseAt(counting, 2)?.span).toEqual({ start: 0, end: 11 });
  expect(wordAt(counting, 2)?.lemma).toBe("bus");
});

test("no token, no phrase", () => {
  expect(makePhrase(counting, { first: 7, head: 7, last: 7 })).toBeNull();
});
