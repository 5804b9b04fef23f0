import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  ["He opened fire with a rifle.", "Witnesses saw a shotgun in his hands.", 'identity "rifle" / "shotgun"'],
  [
    "Both men were convicted of murder and rape.",
    "They had been convicted of robbery.",
    'identity "murder" / "robbery"',
  ],
  ["Holm was charged with murder.", "Holm has been charged with manslaughter.", 'identity "murder" / "manslaughter"'],
  [
    "Holm sprained his ankle on the slope at Karo.",
    "Holm suffered a bruised shin on the slope at Karo.",
    'identity "sprained his ankle" / "bruised shin"',
  ],
  [
    "Holm hurt his left knee in the fall at Karo.",
    "Holm hurt his right knee in the fall at Karo.",
    'identity "left knee" / "right knee"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["He opened fire with a rifle.", "He had a rifle and a shotgun.", "B knows both"],
  ["He opened fire with a rifle.", "The gun was found in a bin.", "a wider word"],
  ["Holm was charged with murder.", "Murder is rare in Tarn; Holm wrote of fraud.", "no charge"],
  ["Holm hurt his left knee at Karo.", "Holm hurt his right knee at Karo and his left knee at Tarn.", "B knows both"],
  ["He turned left at Karo.", "He turned right at Karo.", "no part of anything"],
  ["Both men were convicted of murder and rape.", "They had been convicted of rape and robbery.", "one is in both"],
  [
    "Two were convicted of murder. One was convicted of rape.",
    "A third was convicted of robbery.",
    "charges of several",
  ],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
