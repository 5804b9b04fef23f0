import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { quantitiesOf } from "../../../lib/extract/quantities/quantities.ts";
import { timesOf } from "../../../lib/extract/times/times.ts";
import { passageOf } from "../../support/passage-of.ts";

/** "12 of 40": each part with its whole, by their values. */
function partsIn(...sentences: string[]): string[] {
  const passage = passageOf([sentences]);
  const quantities = quantitiesOf(passage, () => null, timesOf(passage));
  return quantities.flatMap(({ value, partOf }) =>
    partOf === null ? [] : [`${value} of ${quantities[partOf]?.value ?? "none"}`],
  );
}

test.each([
  ["At least 40 people, including 12 children, died.", ["12 of 40"]],
  ["The fire killed 40 people, including nine women and 12 children.", ["9 of 40", "12 of 40"]],
  ["The fire killed 40 people in 50 villages, including 12 children.", ["12 of 40"]],
  ["It bought 40 boats for 90 men, including 12 ferries.", ["12 of 40"]],
  ["The deal is worth $334m, including $281m in cash.", ["281000000 of 334000000"]],
  ["The firm was sold for $334m, $281m in cash.", ["281000000 of 334000000"]],
  ["Of the 40 dead, 12 were children.", ["12 of 40"]],
  ["Of the 40 people hurt in the fire, 12 were children and nine were women.", ["12 of 40", "9 of 40"]],
  ["Forty people died, 12 of them children.", ["12 of 40"]],
  ["Forty people died, of whom nine were children.", ["9 of 40"]],
  ["12 of the 40 homes burned.", ["12 of 40"]],
  ["12 of 40 homes burned.", ["12 of 40"]],
  ["The firm paid $334m in cash for a rival worth $500m.", []],
  ["Twelve people died, including 40 children.", []],
  ["The fire killed 40 people, including £12 million.", []],
  ["The fire killed 40 people and hurt 12.", []],
  ["The 40 people, 12 boats and nine cars are here.", []],
  ["Among the 40 people there are tall ones, short ones, others.", []],
])("%s", (text, parts) => {
  expect(partsIn(text)).toEqual(parts);
});

test.each([
  ["Nine people were hurt.", "Three of them are children.", ["3 of 9"]],
  ["Nine people were hurt.", "Among them were three children.", ["3 of 9"]],
  ["Nine people died and 12 were hurt.", "Three of them are children.", []],
  ["Nine people died.", "Three cars burned.", []],
])("%s %s", (first, second, parts) => {
  expect(partsIn(first, second)).toEqual(parts);
});

test("a pronoun reaches no further than the sentence before", () => {
  expect(partsIn("Nine people were hurt.", "It rained.", "Three of them are children.")).toEqual([]);
});

const fragments = fc.constantFrom(
  "40",
  "12",
  "nine",
  "$5m",
  "people",
  "including",
  "of",
  "the",
  "them",
  "among",
  "in",
  "cash",
  ",",
  "and",
  ".",
);

test("a part has a whole of its kind that is itself and no part of its own", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fragments, { minLength: 1 }).map((words) => words.join(" "))), (sentences) => {
      const passage = passageOf([sentences]);
      const quantities = quantitiesOf(passage, () => null, timesOf(passage));
      quantities.forEach(({ partOf, kind, unit }, index) => {
        if (partOf === null) return;
        expect(partOf).not.toBe(index);
        expect(quantities[partOf]).toMatchObject({ kind, unit });
      });
    }),
  );
});
