import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isAmong, isAt, isDash, isHyphen, piecesOf, spanOf, wordsAt } from "../../lib/text/pieces.ts";
import { piecesIn } from "../support/pieces.ts";

test.each([
  ["Rs4.5bn", ["rs", "4.5", "bn"]],
  ["8.40pm", ["8.40", "pm"]],
  ["1,200 or 1,20,000", ["1200", "or", "120000"]],
  ["10,15 and .5", ["10", ",", "15", "and", ".5"]],
  ["10\u00a0000", ["10000"]],
  ["at 6 p. m. in the U.S. now", ["at", "6", "p.m.", "in", "the", "u.s.", "now"]],
  ["U.S. a.b. www.tarn.example abc.d", ["u.s.", "a", ".", "b", ".", "www.tarn.example", "abc", ".", "d"]],
  ["née naïve cafe\u0301 O'Hara", ["née", "naïve", "cafe\u0301", "o", "'", "hara"]],
  ["3 o’clock", ["3", "o'clock"]],
  ["Friday’s 34-year-old", ["friday", "'s", "34", "-", "year", "-", "old"]],
  ["see https://a.example/24 @b24", ["see", "https://a.example/24", "@b24"]],
  ["😀\ud800", ["😀", "\ud800"]],
])("%s", (text, norms) => {
  expect(piecesIn(text).map(({ norm }) => norm)).toEqual(norms);
});

test("a piece knows its capitals and its neighbour", () => {
  const [, amount, word, name] = piecesIn("US 5m iPhone");
  expect(amount).toMatchObject({ kind: "number", joined: false });
  expect(word).toMatchObject({ kind: "word", joined: true, capital: false, upper: false });
  expect(name).toMatchObject({ capital: true, upper: false });
});

test("words, marks and spans by index", () => {
  const pieces = piecesIn("five-year plan – 5");
  expect(isAt(pieces, 0, "five")).toBe(true);
  expect(isAt(pieces, -1, "five")).toBe(false);
  const words = new Set(["five", "5"]);
  expect([0, 5, -1, 2].map((index) => isAmong(pieces, index, words))).toEqual([true, false, false, false]);
  expect(isAt(pieces, 5, "5")).toBe(false);
  expect([isDash(pieces, 4), isHyphen(pieces, 4), isHyphen(pieces, 1)]).toEqual([true, false, true]);
  expect(wordsAt(pieces, 2, 2)).toBe("year plan");
  expect(spanOf(pieces, 0, 2)).toEqual({ start: 0, end: 9 });
});

test("pieces of a stretch know nothing of what stands about it", () => {
  const text = "xThe b's end";
  expect(piecesOf(text, { start: 1, end: 6 }).map(({ norm, start }) => `${norm} ${start}`)).toEqual(["the 1", "b 5"]);
  expect(piecesOf(text, { start: 6, end: 12 }).map(({ norm }) => norm)).toEqual(["'", "s", "end"]);
});

test("pieces are in order and leave out nothing but spaces", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let at = 0;
      let left = "";
      for (const { start, end } of piecesOf(text, { start: 0, end: text.length })) {
        expect(start).toBeGreaterThanOrEqual(at);
        left += text.slice(at, start);
        at = end;
      }
      expect((left + text.slice(at)).trim()).toBe("");
    }),
  );
});
