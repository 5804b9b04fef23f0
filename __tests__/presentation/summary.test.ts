import { expect, test } from "@jest/globals";
import { byConfidence, totalOf } from "../../lib/presentation/summary.ts";

test("the surest come first, and a confidence that nothing has is left out", () => {
  expect(byConfidence({ low: 1, medium: 0, high: 2 })).toBe("2 high, 1 low");
  expect(byConfidence({ high: 2, medium: 0, low: 1 }, (one) => `of ${one}`)).toBe("2 of high, 1 of low");
  expect(byConfidence({ high: 0, medium: 0, low: 0 })).toBe("");
});

test("counts add up", () => {
  expect(totalOf({ contradicts: 4, agrees: 6, only: 7, excluded: 2 })).toBe(19);
});
