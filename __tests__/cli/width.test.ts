import { expect, test } from "@jest/globals";
import stringWidth from "string-width";
import { isNarrow, width } from "../../bin/width.ts";

const characters = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit)).filter(isNarrow);

test("what is taken for narrow has one column each, and together as many", () => {
  expect(characters.length).toBeGreaterThan(1000);
  expect(characters.filter((character) => stringWidth(character) !== 1)).toEqual([]);
  expect(stringWidth(characters.join(""))).toBe(characters.length);
});

test.each(["", "“Zürich” – 12 → 21", "\u001b[1mAlma\u001b[22m", "\u001b]8;;file:///a\u0007A:5\u001b]8;;\u0007"])(
  "%j is as wide as it is",
  (text) => {
    expect(width(text)).toBe(stringWidth(text));
  },
);

test.each(["水", "👍", "e\u0301", "a\u200bb", "\t", "א"])("%j is left to the package", (text) => {
  expect(isNarrow(text)).toBe(false);
});
