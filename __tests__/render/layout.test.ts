import { expect, test } from "@jest/globals";
import { beside, counted, hanging, padded, padNumber } from "../../lib/render/layout.ts";

test("lines after the first stand under the text, not under the label", () => {
  expect(hanging("A:1  ", "one two three four five six", 21)).toEqual(["A:1  one two three", "     four five six"]);
});

test("a word wider than the column juts out, or is cut", () => {
  const address = "http://example.org/a/very/long/path";
  expect(hanging("", `see ${address}`, 20)).toEqual(["see", address]);
  expect(hanging("", `see ${address}`, 20, "cut").every((line) => line.length <= 20)).toBe(true);
});

test("wide characters count as two columns", () => {
  expect(hanging("", "東京東京 東京東京 東京東京", 18)).toEqual(["東京東京 東京東京", "東京東京"]);
  expect(padded("東京", 6)).toBe("東京  ");
});

test("nothing to say is the label alone", () => {
  expect(hanging("A  ", "", 40)).toEqual(["A  "]);
});

test("blocks of unlike length stand beside each other", () => {
  expect(beside(["a", "bb"], ["c"], 3, "|")).toEqual(["a   | c", "bb  |"]);
});

test("counts", () => {
  expect([counted(1, "sentence"), counted(0, "sentence"), counted(2, "person", "people")]).toEqual([
    "1 sentence",
    "0 sentences",
    "2 people",
  ]);
  expect(padNumber(7, 3)).toBe("  7");
});
