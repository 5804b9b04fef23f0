import { expect, test } from "@jest/globals";
import { time } from "../../../lib/classify/rules/time.ts";
import { judged } from "../../support/notation.ts";

test("one act anywhere in the reports clashes in its times", () => {
  expect(judged(time, 0, "The navy freed the crew on Monday.", "The navy freed the crew on Friday.")).toEqual([
    'conflict "Monday" / "Friday"',
  ]);
});

test.each([
  ["another target", "The navy freed the crew on Monday.", "The navy freed the cook on Friday."],
  ["two times", "The navy freed the crew on Monday.", "The navy freed the crew on Friday, not on Sunday."],
  ["a denial", "The navy freed the crew on Monday.", "The navy did not free the crew on Friday."],
  ["an act of many days", "The club played the team on Monday.", "The club played the team on Friday."],
])("%s: %s / %s", (_, a, b) => {
  expect(judged(time, 0.5, a, b).filter((one) => one.startsWith("conflict"))).toEqual([]);
});
