import { expect, test } from "@jest/globals";
import type { Judgement } from "../../lib/classify/rule.ts";
import { withUntold } from "../../lib/classify/untold.ts";

function at(a: number, b: number): Judgement {
  const evidence = { a: { start: a, end: a + 5 }, b: { start: b, end: b + 5 } };
  const sentences = { a: 0, b: 0 };
  return { relation: "conflict", confidence: "medium", sentences, evidence, reason: "", developing: false };
}

test("What overlaps on both sides is told already.", () => {
  expect(withUntold([at(0, 0)], [at(2, 2), at(2, 9), at(9, 2)])).toEqual([at(0, 0), at(2, 9), at(9, 2)]);
});
