import { expect, test } from "@jest/globals";
import { areNear, hoursOf, isTimeUnit } from "../../../lib/classify/time/hours.ts";
import { storyAt } from "../../support/notation.ts";

test.each([
  ["It lasted two days.", { low: 48, high: 48 }],
  ["It weighed two kilos.", null],
])("%s", (text, hours) => {
  const [quantity] = storyAt(0, text, "Nothing.").sentences.a[0]?.quantities ?? [];
  if (quantity === undefined) throw new Error("no quantity");
  expect(hoursOf(quantity)).toEqual(hours);
});

test("round words play by a quarter", () => {
  const of = (hours: number) => ({ low: hours, high: hours });
  expect([areNear(of(10), of(12)), areNear(of(10), of(13))]).toEqual([true, false]);
  expect([isTimeUnit("week"), isTimeUnit("toString")]).toEqual([true, false]);
});
