import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { shown } from "../../lib/input/shown.ts";

test.each([
  ["a b.txt", "a b.txt"],
  ["a\nb\u001b[31m", "a\\x0ab\\x1b[31m"],
  ["a\u202eb", "a<U+202E>b"],
  ["a\ud800", "a<U+D800>"],
  ["zürich.txt", "zürich.txt"],
])("%j is shown as %s", (value, text) => {
  expect(shown(value)).toBe(text);
});

test("a long value shows its ends", () => {
  expect(shown(`a${"b".repeat(500)}c`)).toMatch(/^ab+…b+c$/);
});

test("what is shown is one line of printable characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      expect(shown(value)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
    }),
  );
});
