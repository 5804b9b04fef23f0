import { expect, test } from "@jest/globals";
import { sharedRuns, storyWordsOf } from "../../lib/align/shared-passages.ts";
import { readingsOf } from "../support/notation.ts";

/** The words of each passage, as A has them. */
function passages(a: string, b: string): string[] {
  const readings = readingsOf(a, b);
  return sharedRuns(readings).map(({ at, count }) =>
    storyWordsOf(readings.a)
      .slice(at.a, at.a + count)
      .map(({ word }) => word)
      .join(" "),
  );
}

const rain = "Rain fell on the harbour all night.";

test.each([
  ["six words and more", rain, "Rain fell on the harbour all week.", ["rain fell on the harbour all"]],
  ["five are none", rain, "Rain fell on the harbour again.", []],
  [
    "case and marks do not count",
    rain,
    "RAIN fell on the “harbour” – all night!",
    ["rain fell on the harbour all night"],
  ],
  [
    "over the end of a sentence",
    `Boats sank. ${rain}`,
    `Boats sank. ${rain}`,
    ["boats sank rain fell on the harbour all night"],
  ],
  [
    "in another order",
    `${rain} No boat left the quay before noon.`,
    `No boat left the quay before noon. ${rain}`,
    ["rain fell on the harbour all night", "no boat left the quay before noon"],
  ],
])("%s", (_, a, b, expected) => {
  expect(passages(a, b)).toEqual(expected);
});

test("what one says twice is in the other once", () => {
  expect(passages(`${rain} ${rain}`, rain)).toHaveLength(1);
  expect(passages(rain, `${rain} ${rain}`)).toHaveLength(1);
});
