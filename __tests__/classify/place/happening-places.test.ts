import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "place");

test.each([
  [
    "Gunmen stormed a village in Zamfara state overnight.",
    "Dozens were seized in a night raid on a village in Katsina state.",
    'place "Zamfara" / "Katsina"',
  ],
  [
    "The yacht sank off the coast of Sicily during a storm.",
    "A luxury yacht went down off Sardinia early on Monday after it was hit by a storm.",
    'place "Sicily" / "Sardinia"',
  ],
  [
    "Police in Naples arrested Carlo Russo, a mafia boss.",
    "Carlo Russo, a mafia boss, was seized in Rome.",
    'place "Naples" / "Rome"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "Gunmen stormed a village in Zamfara state overnight.",
    "Gunmen seized dozens in a night raid. Similar raids have hit Katsina state.",
    "another raid",
  ],
  [
    "The yacht sank off Sicily during a storm.",
    "The yacht sank in Palermo during a storm.",
    "a town may lie in a region",
  ],
  [
    "Police in Naples arrested Carlo Russo, a mafia boss.",
    "Carlo Russo, a mafia boss, was seized in a suburb of Naples and taken to Rome.",
    "both are told",
  ],
  [
    "Gunmen stormed a village in Karo overnight.",
    "Dozens were seized in a night raid on homes in Lima.",
    "Karo may be a part of Lima",
  ],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
