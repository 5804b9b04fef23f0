import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "The navy stopped a boat off Karo and freed 26 fishermen.",
    "The navy stopped a boat off Karo with 26 smugglers.",
    'identity "26 fishermen" / "26 smugglers"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["The navy freed 26 fishermen off Karo.", "The navy freed 26 people off Karo.", "people are told in many words"],
  ["The navy seized 12 rifles off Karo.", "The navy seized 12 weapons off Karo.", "a wider word"],
  ["Holm has 46 knockouts in Karo.", "Holm has 46 KOs in Karo.", "a short form"],
  ["The navy freed two lamps off Karo.", "The navy freed two chairs off Karo.", "two is told of much"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});

test.each([
  ["A falling tree killed a mother and her two sons in their car.", 1],
  ["A falling tree killed a mother and her two sons; two daughters lived.", 0],
])("two daughters died when a tree fell on their car / %s", (b, count) => {
  const a = "A woman and her two daughters died when a tree fell on their car.";
  expect(clashes(a, b, "identity")).toHaveLength(count);
});
