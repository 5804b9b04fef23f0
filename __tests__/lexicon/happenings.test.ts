import { expect, test } from "@jest/globals";
import { happeningsOf } from "../../lib/lexicon/happenings.ts";

test.each([
  ["raid", ["attack"]],
  ["quake", ["quake"]],
  ["recover", ["discovery", "treatment"]],
  ["table", []],
])("%s: %j", (lemma, kinds) => {
  expect(happeningsOf(lemma)).toEqual(kinds);
});
