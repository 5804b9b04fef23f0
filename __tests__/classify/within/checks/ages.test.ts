import { expect, test } from "@jest/globals";
import { agesFit } from "../../../../lib/classify/within/checks/ages.ts";
import { checked } from "../../../support/within.ts";

test.each([
  ["Peter Gade, 45, was born in 1970.", 'identity "45" / "1970"'],
  [
    "Peter Gade was born in Lund on March 3, 1970. The mayor waved. Peter Gade, 45, said nothing.",
    'identity "March 3, 1970" / "45"',
  ],
])("%s -> %s", (text, said) => {
  expect(checked(agesFit, text, "2025-11-08")).toEqual([said]);
});

test.each([
  ["Peter Gade, 55, was born in 1970.", "2025-11-08"],
  ["Peter Gade, 54, was born in 1970.", "2025-11-08"],
  ["Peter Gade, 45, was born in 1970.", null],
  // Another's age, another day's age, another thing of that year.
  ["Peter Gade was born in 1970. Ilse Brandt, 45, is his wife.", "2025-11-08"],
  ["Peter Gade, who was born in 1970. In 2015 Peter Gade, 45, sold the ship.", "2025-11-08"],
  ["Peter Gade, 45, joined in 1970.", "2025-11-08"],
])("%s (%s)", (text, date) => {
  expect(checked(agesFit, text, date)).toEqual([]);
});
