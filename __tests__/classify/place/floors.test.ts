import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "place");

test.each([
  [
    "The fire broke out on the third floor of the hotel.",
    "The blaze at the hotel started in the basement.",
    'place "third floor" / "basement"',
  ],
  [
    "She fell from the 4th floor of the hotel.",
    "She fell from the sixth floor of the hotel.",
    'place "4th floor" / "sixth floor"',
  ],
  [
    "He fell from a fourth-floor balcony of the hotel.",
    "He fell from a second-floor balcony of the hotel.",
    'place "fourth-floor" / "second-floor"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "The fire broke out on the fifth floor of the hotel.",
    "The blaze at the hotel started on the top floor.",
    "the fifth may be the top",
  ],
  [
    "The fire broke out on the ground floor of the hotel.",
    "The blaze at the hotel started on the first floor.",
    "one floor in two countries",
  ],
  [
    "The fire broke out on the ground floor of the hotel.",
    "The fire on the ground floor of the hotel spread to the top floor.",
    "B has both",
  ],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});

test("who lives on another floor", () => {
  const a = "The fire broke out on the fourth floor of a tower in Oru.";
  const b = "Residents of the ninth floor were trapped as fire swept up the tower in Oru.";
  expect(clashes(a, b, "place")).toEqual([]);
});
