import { expect, test } from "@jest/globals";
import { mannersByWord, mannersMeet } from "../../lib/lexicon/death-manners.ts";

test("a manner goes with itself and its kin, either way round", () => {
  expect(mannersMeet("shot", "shot")).toBe(true);
  expect(mannersMeet("suicide", "hang")).toBe(true);
  expect(mannersMeet("hang", "suicide")).toBe(true);
  expect(mannersMeet("hang", "shot")).toBe(false);
});

test("the longest phrase of a word stands first", () => {
  const lengths = (mannersByWord.get("shoot") ?? []).map(({ places }) => places.length);
  expect(lengths).toEqual([...lengths].sort((x, y) => y - x));
});
