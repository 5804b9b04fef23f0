import { expect, test } from "@jest/globals";
import { conflictsOf, judgedBy, type Judged } from "../../lib/classify/judged.ts";
import type { Rule } from "../../lib/classify/rule.ts";
import { storyAt } from "../support/notation.ts";

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

test("what differs between two events is worth no more than a look", () => {
  const here = [
    "Flood kills nine in Aro",
    "Nine people died when the river Sull burst its banks near Aro on Monday.",
    "Governor Pia Lund sent tents.",
    "The old paper mill was swept away.",
  ];
  const there = [
    "Bank robbed in Kemba",
    "Two men robbed a bank in Kemba on Friday and fled in a van.",
    "Mayor Tom Okello praised the cashier.",
    "The robbers took gold coins.",
  ];
  const confidences = (a: readonly string[], b: readonly string[]): string[] => {
    const rule: Rule = { type: "number", judge: () => [judged("high", 0)] };
    return judgedBy([rule], storyAt(1, a.join("\n"), b.join("\n"))).judged.map(({ confidence }) => confidence);
  };
  expect(confidences(here, there)).toEqual(["low"]);
  expect(confidences(here, here.toReversed())).toEqual(["high"]);
  // Of a few sentences nobody can tell.
  expect(confidences(here.slice(0, 3), there.slice(0, 3))).toEqual(["high"]);
});
