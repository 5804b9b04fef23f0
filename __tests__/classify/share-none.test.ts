import { expect, test } from "@jest/globals";
import { shareNone } from "../../lib/classify/share-none.ts";

test.each([
  [["May"], ["June"], true],
  [["May", "June"], ["June"], false],
  [[], ["June"], false],
  [["May"], [], false],
])("%j / %j: %s", (a: readonly string[], b: readonly string[], expected) => {
  expect(shareNone(a, b)).toBe(expected);
  expect(shareNone(new Set(b), new Set(a))).toBe(expected);
});
