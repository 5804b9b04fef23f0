import { describe, expect, test } from "@jest/globals";
import { isNearMiss } from "../../../lib/classify/number/near-misses.ts";
import { number } from "../../../lib/classify/rules/number.ts";
import type { Quantity } from "../../../lib/model.ts";
import { judged } from "../../support/notation.ts";
import { quantitiesIn } from "../../support/sentence.ts";

function first(text: string): Quantity {
  const [quantity] = quantitiesIn(text);
  if (quantity === undefined) throw new Error(`no quantity in "${text}"`);
  return quantity;
}

test.each([
  ["$4,321.50", "$4,331.50", true, "one digit"],
  ["$4,321.50", "$4,231.50", true, "two neighbours changed places"],
  ["$4,321.50", "$4,421.60", false, "two digits apart"],
  ["$4,321.50", "$14,321.50", false, "a digit more"],
  ["$4,321.50", "£4,331.50", false, "another currency"],
  ["$4,300", "$4,200", false, "round sums"],
  ["$4,321.50", "$4,321.50", false, "the same"],
  ["more than $4,321", "$4,331", false, "a bound"],
  ["4,321 metres", "4,331 metres", true, "a measure"],
])("%s / %s: %s, %s", (a, b, expected) => {
  expect(isNearMiss(first(a), first(b))).toBe(expected);
  expect(isNearMiss(first(b), first(a))).toBe(expected);
});

describe("whatever the closeness", () => {
  test.each([
    ["Holm spent $4,321.50 on lamps.", "The card paid for a $4,231.50 spa.", ['conflict "$4,321.50" / "$4,231.50"']],
    ["The town has 43,215 voters.", "All 43,225 voters may come.", ['conflict "43,215" / "43,225"']],
    ["The town has 43,215 voters.", "All 43,225 hens were sold.", []],
    [
      "Holm spent $4,321.50 on lamps, then $4,231.50.",
      "The card paid for a $4,231.50 spa.",
      ['same "$4,231.50" / "$4,231.50"'],
    ],
    ["In 2004 Holm spent $4,321.50.", "In 2009 Holm spent $4,231.50.", []],
  ])("%s / %s -> %j", (a, b, said) => {
    expect(judged(number, 0, a, b)).toEqual(said);
  });
});
