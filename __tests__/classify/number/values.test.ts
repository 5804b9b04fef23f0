import { expect, test } from "@jest/globals";
import { inFigures, relateValues } from "../../../lib/classify/number/values.ts";
import type { Quantity } from "../../../lib/model.ts";
import { quantitiesIn } from "../../support/sentence.ts";

function related(a: string, b: string): string | null {
  const told = (text: string): Quantity => {
    const [quantity] = quantitiesIn(text);
    if (quantity === undefined) throw new Error(`no quantity in "${text}"`);
    return quantity;
  };
  const quantities = { a: told(a), b: told(b) };
  const words = {
    a: a.slice(quantities.a.span.start, quantities.a.span.end),
    b: b.slice(quantities.b.span.start, quantities.b.span.end),
  };
  const found = relateValues(quantities, words);
  return found === null ? null : `${found.relation}${found.reason === "" ? "" : `: ${found.reason}`}`;
}

test.each([
  ["12 boats", "12 boats", "same: Both tell 12."],
  ["12 boats", "a dozen boats", 'same: "12" and "a dozen" are the same number.'],
  ["a million dollars", "$1 million", 'same: "a million dollars" and "$1 million" are the same number.'],
  ["a pair of gunmen", "two gunmen", 'same: "a pair" and "two" are the same number.'],
  [
    "about 60 people",
    "60 people",
    'same: Both tell the same number, "about 60" in A and "60" in B; only the bound differs.',
  ],
  ["nearly 50 people", "48 people", 'about: "nearly 50" is 48 made round: they lie 4 per cent apart.'],
  ["$3.41bn", "$3.4bn", 'about: "$3.4bn" is $3.41bn made round: they lie 0.293 per cent apart.'],
  ["at least 10 people", "12 people", 'within: 12 lies within what "at least 10" allows.'],
  ["31 people", "dozens of people", 'within: 31 lies within what "dozens" allows.'],
  [
    "around 20,000 people",
    "tens of thousands of people",
    'within: around 20,000 lies within what "tens of thousands" allows.',
  ],
  ["24km", "15 miles", "converted: 24km is 14.9 miles, told in B as 15 miles."],
  ["200 feet", "60 metres", "converted: 200 feet is 61 metres, told in B as 60 metres."],
  [
    "28 degrees Celsius",
    "82 degrees Fahrenheit",
    "converted: 28 degrees Celsius is 82.4 degrees Fahrenheit, told in B as 82 degrees Fahrenheit.",
  ],
  ["24km", "25 miles", "conflict"],
  [
    "two million euros",
    "$2.6 million",
    "converted: two million euros and $2.6 million can be one sum in two currencies: 1.3 USD for one EUR, which since 2000 has stood at 0.82 to 1.6.",
  ],
  ["two million euros", "$26 million", null],
  ["5 million pounds", "5 million leva", null],
  ["24 boats", "24 miles", null],
])("%s / %s -> %s", (a, b, expected) => {
  expect(related(a, b)).toBe(expected);
});

test.each([
  [14.9129, "14.9"],
  [0.29325, "0.293"],
  [1512.8, "1,513"],
  [1234567.8, "1,234,568"],
  [60.96, "61"],
])("%d is told as %s", (value, told) => {
  expect(inFigures(value)).toBe(told);
});
