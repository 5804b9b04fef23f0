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
  ["a\ufe01 \u180b", "a<U+FE01> <U+180B>"],
  ["wide\u3000blank", "wide blank"],
  // What an emoji is made of stays: a family, the flag of Wales, a keycap, a heart in colour.
  ["👨‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 1️⃣ ❤️", "👨‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 1️⃣ ❤️"],
  ["👨\u200d 1\ufe0f", "👨<U+200D> 1<U+FE0F>"],
])("%j is shown as %j", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test("no text leaves a control or format character but inside an emoji", () => {
  const isEmoji = new RegExp(String.raw`^\p{RGI_Emoji}$`, "v");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const others = [...new Intl.Segmenter().segment(visible(text))].filter(({ segment }) => !isEmoji.test(segment));
      expect(others.map(({ segment }) => segment).join("")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2028\u2029]/u);
    }),
  );
});
