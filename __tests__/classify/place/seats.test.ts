import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b).filter((one) => one.startsWith("place "));

test.each([
  [
    "The maker is based in Kellin. It will cut 300 jobs.",
    "The Oru-based maker will cut 300 jobs.",
    'place "based in Kellin" / "Oru-based"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["The maker is based in Lagos.", "The maker is based in Nigeria.", "a town and its country"],
  ["The maker is based in Kellin.", "The maker is based in Oru, its rival is based in Kellin.", "B has both"],
  ["The maker is based in Kellin.", "The mayor was born in Oru.", "another tie"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
