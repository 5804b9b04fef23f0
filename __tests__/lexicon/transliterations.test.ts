import { expect, test } from "@jest/globals";
import { latinSpelling } from "../../lib/lexicon/transliterations.ts";

test.each<readonly [string, string]>([
  ["muhammad", "mohammed"],
  ["mohammed", "mohammed"],
  ["qaddafi", "gaddafi"],
  ["rojas", "rojas"],
])("%s -> %s", (word, expected) => {
  expect(latinSpelling(word)).toBe(expected);
});
