import { expect, test } from "@jest/globals";
import { inOneReport } from "../../../lib/classify/within/reasons.ts";

test.each([
  [
    'Opposite states of talks: "are over" in A, "are ongoing" in B.',
    'Opposite states of talks: "are over" in the first, "are ongoing" in the second.',
  ],
  ["A counts 24 killed, B counts one.", "The first counts 24 killed, the second counts one."],
  ['B says "A boy in A".', 'The second says "A boy in A".'],
  ["A's figure is B's.", "The first's figure is the second's."],
  ["The number: A dozen in A, ten in B.", "The number: A dozen in the first, ten in the second."],
  ["The bank: in A.B.C. in A.", "The bank: in A.B.C. in the first."],
  ["The A.B.C. Bank is open.", "The A.B.C. Bank is open."],
  ["Both reports name Friday.", "Both places name Friday."],
])("%s -> %s", (reason, told) => {
  expect(inOneReport(reason)).toBe(told);
});
