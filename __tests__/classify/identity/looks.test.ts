import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "They fled in a black van.",
    "The gang got away in a white delivery van.",
    'identity "black van" / "white delivery van"',
  ],
  [
    "The plane, a Boeing 737, overran the runway.",
    "The Airbus A320 overran the runway.",
    'identity "Boeing 737" / "Airbus A320"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["They fled in a grey van.", "They fled in a gray van.", "one colour in two spellings"],
  ["They fled in a black van.", "They left a white car behind.", "another thing"],
  ["They fled in a black van.", "They fled in a white van and then in a black van.", "B has both"],
  ["They fled in a black van.", "A black and white van stood by.", "two colours of one van"],
  [
    "A thief in a black coat ran from the bank.",
    "A queen wore a white coat at the fair.",
    "coats of sentences far apart",
  ],
  ["Boeing said the plane was new.", "Airbus said the plane was new.", "the firms speak"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});

test("a maker behind a compound or a pronoun", () => {
  const a = "The pilot of a single-engine Cessna died in the crash.";
  expect(clashes(a, "The lone pilot died when his Piper came down.")).toContain('identity "Cessna" / "Piper"');
});
