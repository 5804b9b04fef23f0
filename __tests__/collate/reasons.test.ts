import { expect, test } from "@jest/globals";
import { letterOf, relettered } from "../../lib/collate/reasons.ts";

test.each([
  ["24 dead in A, 12 in B.", "24 dead in C, 12 in E."],
  ["A counts 24 killed, B one.", "C counts 24 killed, E one."],
  ["A: 24 killed. B: one.", "C: 24 killed. E: one."],
  ["Only A tells this.", "Only C tells this."],
  ['against it in A ("plan B is dead"), for it in B.', 'against it in C ("plan B is dead"), for it in E.'],
  ["A's toll and B's differ.", "C's toll and E's differ."],
])("%s", (reason, expected) => {
  expect(relettered(reason, [2, 4])).toBe(expected);
});

test.each([
  "A quotation, two wordings.",
  "The same. A paraphrase.",
  "Both say A-list.",
  'Both tell "A".',
  "B.C. and A.D.",
])("%s has no report's letter", (reason) => {
  expect(relettered(reason, [2, 4])).toBe(reason);
});

test("the letters of the reports", () => {
  expect([0, 1, 2, 19].map(letterOf)).toEqual(["A", "B", "C", "T"]);
});
