import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "Mira Holt, 41, a nurse from Varna, won the race.",
    "Mira Holt, the 44-year-old who won the race, said it was hard.",
    'identity "41" / "44-year-old"',
  ],
  [
    "The suspect, a 27-year-old Tunisian, was shot dead by officers outside the mill.",
    "Officers opened fire on the attacker, a Moroccan national aged 27, outside the mill.",
    'identity "Tunisian" / "Moroccan"',
  ],
  [
    "Peruvian runner Rosa Quell won the race in Oru.",
    "Bolivia's Rosa Quell won the race in Oru.",
    'identity "Peruvian" / "Bolivia"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "Mira Holt, 41, a nurse from Varna, won the race.",
    "Mira Holt won the race. Her brother, who is 44, came second.",
    "another's age",
  ],
  ["Mira Holt, a British runner, won the race.", "Mira Holt, a Scottish runner, won the race.", "a Scot is British"],
  ["Mira Holt, an Irish-born runner, won the race.", "Mira Holt, a Danish runner, won the race.", "where she was born"],
  ["The suspect, a 27-year-old Tunisian, was held.", "A second suspect, a Moroccan aged 31, was held.", "two suspects"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
