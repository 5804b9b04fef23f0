import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "Two men robbed a bank in Leeds and fled in a van.",
    "Two men robbed a bank in Leeds and escaped on a motorcycle.",
    'identity "van" / "motorcycle"',
  ],
  [
    "A man was held for the theft of the Karo ring.",
    "A woman was held for the theft of the Karo ring.",
    'identity "man" / "woman"',
  ],
  [
    "Her brother, Jon Weld, thanked the doctors.",
    "Her cousin, Jon Weld, thanked the doctors.",
    'identity "brother" / "cousin"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "Two men robbed a bank in Leeds and fled in a car.",
    "Two men robbed a bank in Leeds and fled in a vehicle.",
    "a wider word",
  ],
  ["They fled in a van.", "They fled in a van and left a motorcycle behind.", "B has both"],
  ["They fled from the bank in a van.", "They fled from the bank. A train was late in Tarn.", "another sentence"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
