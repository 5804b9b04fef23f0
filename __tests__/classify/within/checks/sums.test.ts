import { expect, test } from "@jest/globals";
import { sumsFit } from "../../../../lib/classify/within/checks/sums.ts";
import { checked, readingOf } from "../../../support/within.ts";

test.each([
  ["A fire killed 12 people: seven men and four women.", 'number "12" / "seven men and four"'],
  ["Twelve people, seven men and four women, were hurt.", 'number "Twelve" / "seven men and four"'],
  [
    "Nine victims – three men, two women and three children – were found.",
    'number "Nine" / "three men, two women and three"',
  ],
  ["The harbour lost 20 boats: 11 boats and 12 boats.", 'number "20" / "11 boats and 12"'],
])("%s -> %s", (text, said) => {
  expect(checked(sumsFit, text)).toEqual([said]);
});

test.each([
  // The parts add up.
  "A fire killed 12 people: eight men and four women.",
  "Twelve people, seven men, three women and two children, were hurt.",
  // A list of other things, not of parts.
  "Police seized 12 rifles, seven pistols and four grenades.",
  "Twelve police officers, seven soldiers and four civilians were hurt.",
  "The team scored 12 points: seven rebounds and four assists.",
  "The club paid $20m, $11m and $12m.",
  // Only some of the parts are told, or some are told roughly.
  "A fire killed 12 people, including seven men and four women.",
  "A fire killed 12 people: seven men and some women.",
  "A fire killed about 12 people: seven men and four women.",
  "A fire killed 12 people: seven men and at least four women.",
  "A fire killed 12 people: seven men.",
  "A fire killed 12 people, seven men and four women of one family.",
  // Kinds that are not parted: a part may be counted twice.
  "Twelve people, seven teachers and nine parents, were hurt.",
])("%s", (text) => {
  expect(checked(sumsFit, text)).toEqual([]);
});

test("the reason shows the sum", () => {
  const [one] = sumsFit.judge(readingOf("Twelve people, seven men and four women, were hurt."));
  expect(one).toMatchObject({ confidence: "high", reason: "The parts do not add up: 7 + 4 = 11, not 12." });
});
