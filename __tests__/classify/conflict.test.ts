import { expect, test } from "@jest/globals";
import { conflictOf } from "../../lib/classify/conflict.ts";

test("words of both sides make a conflict that no later news explains", () => {
  const a = { sentence: 1, span: { start: 10, end: 12 } };
  const b = { sentence: 0, span: { start: 3, end: 5 } };
  expect(conflictOf(a, b, "medium", "The age.")).toEqual({
    relation: "conflict",
    confidence: "medium",
    sentences: { a: 1, b: 0 },
    evidence: { a: a.span, b: b.span },
    reason: "The age.",
    developing: false,
  });
});
