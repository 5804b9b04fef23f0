import { expect, test } from "@jest/globals";
import { time } from "../../../lib/classify/rules/time.ts";
import { judged } from "../../support/notation.ts";

test.each([
  ["Holm was shot on Nov. 30.", "Holm was shot on Monday.", 'same "Nov. 30" / "Monday"'],
  ["The body was found yesterday.", "The body was found on Tuesday.", 'same "yesterday" / "Tuesday"'],
  ["The mill burned down in 1967.", "The mill burned down 41 years ago.", 'same "1967" / "41 years ago"'],
  ["Holm was held at about 1.30am on Feb. 1.", "Holm was held early on Sunday.", 'same "Feb. 1" / "Sunday"'],
  [
    "A mill burned yesterday (July 21st).",
    "A mill burned this morning (July 21).",
    'same "yesterday (July 21st)" / "this morning (July 21)"',
  ],
])("%s / %s: %s", (a, b, said) => {
  expect(judged(time, 1, a, b)).toEqual([said]);
});

test.each([
  ["Holm was shot on Nov. 30.", "Holm was shot in May.", "a month is no day"],
  ["Holm was shot on Nov. 30 and died on Dec. 4.", "Weld slept on Monday.", "two days, and another verb"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(judged(time, 1, a, b).filter((one) => one.startsWith("same"))).toEqual([]);
});

test("sentences that are no match may date two events", () => {
  expect(judged(time, 0.95, "Holm was shot on Nov. 30.", "Holm was shot on Monday.")).toEqual([]);
});
