import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { inUnitOf, relateQuantities } from "../../../lib/extract/quantities/quantity-relation.ts";
import type { Bound, Quantity, QuantityKind } from "../../../lib/model.ts";
import { intervalOf } from "../../../lib/extract/quantities/intervals.ts";
import { quantitiesIn } from "../../support/sentence.ts";

function quantityOf(text: string): Quantity {
  const [quantity] = quantitiesIn(text);
  if (quantity === undefined) throw new Error(`no quantity in "${text}"`);
  return quantity;
}

test.each([
  ["24 people", "24 people", "same"],
  ["24 people", "21 people", "conflict"],
  ["at least 24 people", "30 people", "compatible"],
  ["at least 24 people", "21 people", "conflict"],
  ["up to 193 km/h", "up to 120 miles per hour", "compatible"],
  ["up to 193 km/h", "up to 60 miles per hour", "conflict"],
  ["600 kilos", "1.1 tonnes", "conflict"],
  ["1,120 kilos", "1.1 tonnes", "compatible"],
  ["1,300 kilos", "1 tonne", "compatible"],
  ["at least 24 people", "40 people", "conflict"],
  ["about 200 people", "197 people", "compatible"],
  ["about 200 people", "200 people", "compatible"],
  ["200 people", "197 people", "conflict"],
  ["nearly 50 people", "48 people", "compatible"],
  ["nearly 50 people", "52 people", "conflict"],
  ["dozens of people", "60 people", "compatible"],
  ["dozens of people", "12 people", "conflict"],
  ["10-15 people", "12 people", "compatible"],
  ["about 150 metres", "approximately 200 metres", "conflict"],
  ["about 6,400 metres", "about 5,900 metres", "conflict"],
  ["about 400 people", "about 430 people", "compatible"],
  ["about 60,000 people", "about 66,000 people", "compatible"],
  ["less than $184 million", "$184 million", "conflict"],
  ["more than 100 people", "100 people", "compatible"],
  ["over 70 percent", "70 percent", "compatible"],
  ["more than 24 people", "24 people", "conflict"],
  ["more than $10,000", "$10,977.74", "compatible"],
  ["more than 50 people", "200 people", "conflict"],
  ["at least six people", "at least 56 people", "conflict"],
  ["at least 50 people", "more than 53 people", "compatible"],
  ["up to 50 people", "fewer than 20 people", "conflict"],
  ["at least six people", "up to 56 people", "compatible"],
  ["$3.4bn", "$3.41bn", "compatible"],
  ["$180m", "$184m", "conflict"],
  ["$2.6m", "$2.5m", "conflict"],
  ["12 per cent", "12.4 per cent", "compatible"],
  ["12 per cent", "13.6 per cent", "conflict"],
  ["a third of them", "33 per cent", "compatible"],
  ["$5m", "£5m", "unrelated"],
  ["5 people", "5 per cent", "unrelated"],
  ["5 km", "5 hours", "unrelated"],
  ["7 miles", "11 km", "compatible"],
  ["7 miles", "15 km", "conflict"],
  ["2 hours", "120 minutes", "same"],
  ["about 2 hours", "120 minutes", "compatible"],
  ["three decades", "34 years", "compatible"],
  ["100 pounds of rice", "45 kg of rice", "compatible"],
  ["90 km per hour", "56 miles per hour", "compatible"],
  ["90 km per hour", "25 metres per second", "same"],
  ["90 km per hour", "90 mph", "conflict"],
  ["90 km per hour", "90 km", "compatible"],
  ["90 km per hour", "12 km", "unrelated"],
  ["30 deaths a year", "31 deaths", "unrelated"],
  ["30 deaths a year", "31 deaths a year", "conflict"],
  ["12 deaths a month", "144 deaths a year", "same"],
  ["12 deaths a month", "90 deaths a year", "conflict"],
  ["$15 an hour", "$120 a day", "unrelated"],
  ["$1200 a month", "$14,400 a year", "same"],
  ["$70 a barrel", "$70 a ton", "unrelated"],
  ["48 hours", "two days", "same"],
  ["a 40-day fast", "six weeks", "compatible"],
  ["three days", "two days", "conflict"],
  ["twice a week", "twice a week", "same"],
  ["twice a week", "three times a week", "conflict"],
  ["ran weekly", "every seven days", "compatible"],
  ["ran weekly", "every Friday", "compatible"],
  ["every Monday", "every Friday", "conflict"],
  ["every two weeks", "every three weeks", "conflict"],
  ["ran monthly", "every two weeks", "conflict"],
  ["three times a game", "twice a week", "unrelated"],
  ["up to three times a week", "twice a week", "compatible"],
  ["50 degrees Fahrenheit", "10 degrees Celsius", "compatible"],
  ["50 degrees Fahrenheit", "20 degrees Celsius", "conflict"],
  ["up to 50 degrees Fahrenheit", "5 degrees Celsius", "compatible"],
  ["3 pence", "3 basis points", "unrelated"],
  ["the third round", "the fourth round", "conflict"],
  ["the third round", "the 3rd round", "same"],
  ["won 24-21", "lost 21-24", "same"],
  ["won 24-21", "won 24-20", "conflict"],
] as const)("%s, %s: %s", (a, b, relation) => {
  expect(relateQuantities(quantityOf(a), quantityOf(b))).toBe(relation);
});

test.each([
  ["24 km", "15 miles", 14.91],
  ["90 km per hour", "56 miles per hour", 55.92],
  ["28 degrees Celsius", "82 degrees Fahrenheit", 82.4],
  ["82.4 degrees Fahrenheit", "28 degrees Celsius", 28],
  ["24 km", "15 hours", null],
  ["24 boats", "15 miles", null],
])("%s in the unit of %s is %j", (a, b, expected) => {
  const value = inUnitOf(quantityOf(a), quantityOf(b));
  if (expected === null) expect(value).toBeNull();
  else expect(value).toBeCloseTo(expected, 1);
});

const quantities: fc.Arbitrary<Quantity> = fc
  .record({
    kind: fc.constantFrom<QuantityKind>(
      "count",
      "money",
      "percent",
      "measure",
      "duration",
      "frequency",
      "ordinal",
      "age",
      "score",
    ),
    value: fc.oneof(
      fc.constantFrom(0, 1, 24, 100, 184, 3.4e9, 33.3, -5),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    bound: fc.constantFrom<Bound>("exactly", "about", "at least", "at most", "more than", "less than"),
    unit: fc.constantFrom("", "USD", "mile", "kilometre", "degree Celsius", "degree Fahrenheit", "day", "week", "time"),
    per: fc.constantFrom(null, "day", "week", "friday", "barrel"),
  })
  .map(({ kind, value, bound, unit, per }) => ({
    sentence: 0,
    span: { start: 0, end: 1 },
    kind,
    value,
    bound,
    unit,
    per,
    partOf: null,
    counted: null,
    ...intervalOf(value, bound, kind, false),
  }));

test("the relation is symmetric, and every quantity is the same as itself", () => {
  fc.assert(
    fc.property(quantities, quantities, (a, b) => {
      expect(relateQuantities(a, b)).toBe(relateQuantities(b, a));
      expect(relateQuantities(a, a)).toBe("same");
    }),
    { numRuns: 2000 },
  );
});
