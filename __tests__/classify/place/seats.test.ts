import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "place");

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

test("a native of a town was born there", () => {
  const a = "Noor Hadd was born in Beirut and sang in Oru.";
  expect(clashes(a, "Noor Hadd, a native of Damascus, sang in Oru.")).toContain(
    'place "born in Beirut" / "native of Damascus"',
  );
});
