import { expect, test } from "@jest/globals";
import { bodiesOfMembers, kinHolders } from "../../lib/lexicon/holder-words.ts";

test("a board is its directors, a wife a widow", () => {
  expect(kinHolders.get("director")).toBe(kinHolders.get("board"));
  expect(kinHolders.get("widow")).toBe(kinHolders.get("wife"));
  expect(kinHolders.get("father")).not.toBe(kinHolders.get("mother"));
});

test("leaders speak for their party, widows for nobody", () => {
  expect(bodiesOfMembers.has("leader")).toBe(true);
  expect(bodiesOfMembers.has("widow")).toBe(false);
});
