/** Characters counted in the units of each encoding. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { agreedEncoding, codeUnitsBefore, encodings, unitsOf } from "../../lib/lsp/encoding.ts";
import { placedText } from "../../lib/lsp/placed-text.ts";

test.each([
  [undefined, "utf-16"],
  [[], "utf-16"],
  [["utf-7"], "utf-16"],
  [["utf-7", "utf-32", "utf-8"], "utf-32"],
])("of %j offered, %s is agreed on", (offered, agreed) => {
  expect(agreedEncoding(offered)).toBe(agreed);
});

test.each([
  ["utf-8", 11],
  ["utf-16", 8],
  ["utf-32", 7],
] as const)("Türkei🔥 has in %s %i units", (encoding, units) => {
  expect(unitsOf("Türkei🔥", encoding)).toBe(units);
  expect(codeUnitsBefore("Türkei🔥", units, encoding)).toBe(8);
  expect(codeUnitsBefore("Türkei🔥", units + 9, encoding)).toBe(8);
  expect(codeUnitsBefore("Türkei🔥", -1, encoding)).toBe(0);
});

test("a place inside a character is before it", () => {
  expect(codeUnitsBefore("a🔥b", 3, "utf-8")).toBe(1);
});

test("there and back is the same place, in each encoding", () => {
  const text = fc
    .array(fc.constantFrom("a", "é", "🔥", "日", "\n", "\r\n", " "), { maxLength: 30 })
    .map((all) => all.join(""));
  fc.assert(
    fc.property(text, fc.nat(), fc.constantFrom(...encodings), (all, at, encoding) => {
      const placed = placedText("file:///a", all, encoding);
      // Between characters alone: the ends of code points, and no CR from its LF.
      const ends = [...all.matchAll(/(?!(?<=\r)\n)(?:)/gu)].map(({ index }) => index);
      const offset = ends[at % ends.length] ?? 0;
      expect(placed.offsetAt(placed.rangeOf({ start: offset, end: offset }).start)).toBe(offset);
    }),
  );
});
