import { expect, test } from "@jest/globals";
import { beside, hanging, inRows, padded, padNumber } from "../../lib/render/layout.ts";

test("lines after the first stand under the text, not under the label", () => {
  expect(hanging("A:1  ", "one two three four five six", 21)).toEqual(["A:1  one two three", "     four five six"]);
});

test("a word wider than the column is cut", () => {
  expect(hanging("", "see http://example.org/path", 12)).toEqual(["see", "http://examp", "le.org/path"]);
});

test("a label that leaves no room stands over its text", () => {
  expect(hanging("A:12345  ", "one two three", 16)).toEqual(["A:12345", "one two three"]);
  expect(hanging("      ", "one two three", 16)).toEqual(["one two three"]);
});

test("wide characters count as two columns, and wrap between them", () => {
  expect(hanging("", "東京東京 東京東京 東京東京", 18)).toEqual(["東京東京 東京東京", "東京東京"]);
  expect(hanging("", "東京東京東京東京", 13)).toEqual(["東京東京東京", "東京"]);
  expect(padded("東京", 6)).toBe("東京  ");
});

test("marks stay with their letter, and an emoji whole", () => {
  expect(hanging("", "e\u0301".repeat(13), 12)).toEqual(["é".repeat(12), "é"]);
  expect(hanging("", "👨‍👩‍👧🇫🇷".repeat(4), 13)).toEqual(["👨‍👩‍👧🇫🇷".repeat(3), "👨‍👩‍👧🇫🇷"]);
});

test("a line with right-to-left words is set apart from what stands beside it", () => {
  expect(hanging("A:1  ", "the word שלום means peace", 20)).toEqual([
    "A:1  \u2066the word שלום\u2069",
    "     means peace",
  ]);
  expect(padded("\u2066שלום\u2069", 6)).toBe("\u2066שלום\u2069  ");
});

test("nothing to say is the label alone", () => {
  expect(hanging("A  ", "", 40)).toEqual(["A  "]);
});

test("blocks of unlike length stand beside each other", () => {
  expect(beside(["a", "bb"], ["c"], 3, "|")).toEqual(["a   | c", "bb  |"]);
});

test("a number is filled up in front", () => {
  expect(padNumber(7, 3)).toBe("  7");
});

test("short phrases are set in rows, and none is broken", () => {
  expect(inRows(["≠ contradicts", "= agrees", "+ only here"], 30)).toEqual(["≠ contradicts   = agrees", "+ only here"]);
  expect(inRows([], 30)).toEqual([]);
});
