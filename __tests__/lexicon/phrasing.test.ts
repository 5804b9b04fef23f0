import { expect, test } from "@jest/globals";
import { byWord } from "../../lib/lexicon/by-word.ts";
import { firstWords, phrasing } from "../../lib/lexicon/phrasing.ts";

test("A phrase is read word by word, with its gaps and its choices.", () => {
  expect(phrasing(" found|find *\n guilty ")).toEqual([new Set(["found", "find"]), null, new Set(["guilty"])]);
});

test("Phrases stand under each word that may begin them, in their order; one that begins with a gap under none.", () => {
  const phrases = ["find|found guilty", "* free", "find peace"];
  expect([...byWord(phrases, (words) => firstWords(phrasing(words)))]).toEqual([
    ["find", ["find|found guilty", "find peace"]],
    ["found", ["find|found guilty"]],
  ]);
});
