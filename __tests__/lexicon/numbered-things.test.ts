import { expect, test } from "@jest/globals";
import { numberedThings } from "../../lib/lexicon/numbered-things.ts";

test("flights have numbers for names, people have none", () => {
  expect([numberedThings.has("flight"), numberedThings.has("man")]).toEqual([true, false]);
});
