import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { visible } from "../../lib/render/visible.ts";

test.each([
  ["plain words", "plain words"],
  ["two\nlines", "two lines"],
  ["a\r\n\t b", "a b"],
  ["a\u00a0\u2028b", "a b"],
  ["\u001b[31mred", "\\x1b[31mred"],
  ["bell\u0007", "bell\\x07"],
  ["\u007f\u009b", "\\x7f\\x9b"],
  ["\u202eright to left", "<U+202E>right to left"],
  ["zero\u200bwidth\ufeff", "zero<U+200B>width<U+FEFF>"],
  ["soft\u00adhyphen", "soft\\xadhyphen"],
  ["half \ud83d", "half <U+D83D>"],
  ["whole 😀 Türkiye 東京", "whole 😀 Türkiye 東京"],
  ["\u{e0041}", "<U+E0041>"],
])("%j is shown as %j", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test("no text leaves a control or format character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => !/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(visible(text))),
  );
});
