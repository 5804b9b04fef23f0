import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { lineAt, lineStarts, spansWithin } from "../../lib/presentation/positions.ts";

test.each([
  ["", 0, 1],
  ["one", 3, 1],
  ["one\ntwo", 3, 1],
  ["one\ntwo", 4, 2],
  ["one\r\ntwo\rthree", 5, 2],
  ["one\r\ntwo\rthree", 9, 3],
])("in %j offset %d is in line %d", (text, offset, line) => {
  expect(lineAt(lineStarts(text), offset)).toBe(line);
});

test("the line is one more than the breaks before it", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "\n")), fc.nat(), (characters, seed) => {
      const text = characters.join("");
      const offset = seed % (text.length + 1);
      expect(lineAt(lineStarts(text), offset)).toBe(text.slice(0, offset).split("\n").length);
    }),
  );
});

test("spans within are those that overlap", () => {
  const spans = [
    { start: 0, end: 2 },
    { start: 4, end: 6 },
    { start: 8, end: 9 },
  ];
  expect(spansWithin(spans, { start: 2, end: 5 })).toEqual([{ start: 4, end: 6 }]);
  expect(spansWithin(spans, { start: 6, end: 8 })).toEqual([]);
  expect(spansWithin(spans, { start: 0, end: 20 })).toEqual(spans);
});
