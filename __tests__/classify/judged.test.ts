import { expect, test } from "@jest/globals";
import { conflictsOf, type Judged } from "../../lib/classify/judged.ts";

const judged = (confidence: Judged["confidence"], at: number): Judged => ({
  type: "number",
  relation: "conflict",
  confidence,
  sentences: { a: at, b: at },
  evidence: { a: { start: at, end: at + 1 }, b: { start: at, end: at + 1 } },
  reason: "",
  developing: false,
});

test("a conflict less sure than was asked for is none", () => {
  const all = [judged("high", 0), judged("medium", 1), judged("low", 2)];
  const kept = (least: Judged["confidence"]): string[] =>
    conflictsOf(all, { a: [], b: [] }, least).map(({ confidence }) => confidence);
  expect([kept("high"), kept("medium"), kept("low")]).toEqual([
    ["high"],
    ["high", "medium"],
    ["high", "medium", "low"],
  ]);
});
