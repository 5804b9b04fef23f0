import { expect, test } from "@jest/globals";
import { time } from "../../../lib/classify/rules/time.ts";
import { judgements } from "../../support/notation.ts";

test.each([
  ["The dam broke on Friday.", "The old dam broke on Friday.", "Both tell Friday."],
  ["The dam broke on Nov. 30.", "The dam broke on Monday.", "Both tell the same time: Nov. 30 in A, Monday in B."],
  [
    "The dam broke at 1.30am on Feb. 1.",
    "The dam broke early on Sunday.",
    "Both tell the same day: Feb. 1 in A, Sunday in B.",
  ],
])("%s / %s: %s", (a, b, reason) => {
  expect(judgements(time, 1, a, b)[0]?.reason).toBe(reason);
});
