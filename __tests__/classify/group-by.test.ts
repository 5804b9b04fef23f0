import { expect, test } from "@jest/globals";
import { groupBy } from "../../lib/classify/group-by.ts";

test("groups stand in the order of their first, and null is in none", () => {
  const groups = groupBy([3, 1, 4, 1, 5], (one) => (one > 3 ? null : one % 2 === 1 ? `odd ${one}` : "even"));
  expect([...groups]).toEqual([
    ["odd 3", [3]],
    ["odd 1", [1, 1]],
  ]);
  expect(groupBy([], String).size).toBe(0);
});
