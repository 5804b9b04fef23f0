import { expect, test } from "@jest/globals";
import { number } from "../../../lib/classify/rules/number.ts";
import { judgements } from "../../support/notation.ts";

const story = "Anna Holm ran for mayor of Varna.";

test.each([
  [
    "Anna Holm, a mother of five, lost.",
    "Holm came with her six children.",
    "conflict: Children of Anna Holm: five in A, six in B.",
  ],
  [
    "Anna Holm, a mother of five, lost.",
    "Holm came with one of her six children.",
    "conflict: Children of Anna Holm: five in A, six in B.",
  ],
  ["Mother of five Anna Holm lost.", "Holm came with her five children.", "same: Both tell five."],
])("%s / %s: %s", (a, b, expected) => {
  const found = judgements(number, 0, `${story} ${a}`, `${story} ${b}`);
  expect(found.map(({ relation, reason }) => `${relation}: ${reason}`)).toContain(expected);
});

test.each([
  ["Anna Holm, a mother of five, lost.", "Holm came with six children.", "not told whose"],
  ["Anna Holm, a mother of five, lost.", "Jon Lind came with his six children.", "another's"],
  ["Anna Holm, a mother of five, lost.", "Holm came with her six dogs.", "no children"],
  ["Anna Holm, a mother of five, lost.", "Holm, a grandmother of nine, won.", "grandchildren"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(judgements(number, 0, `${story} ${a}`, `${story} ${b}`)).toEqual([]);
});
