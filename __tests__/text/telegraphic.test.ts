import { expect, test } from "@jest/globals";
import { isTelegraphic } from "../../lib/text/telegraphic.ts";
import { tokensOf } from "../../lib/text/tokens.ts";

test.each([
  ["Two killed in blast", true],
  ["Two people were killed.", false],
  ["Were two killed?", false],
  ["“Two killed in blast.”", false],
  ["", false],
  [Array(30).fill("blast").join(" "), false],
])("%s: %s", (text, expected) => {
  expect(isTelegraphic(tokensOf(text, { start: 0, end: text.length }))).toBe(expected);
});
