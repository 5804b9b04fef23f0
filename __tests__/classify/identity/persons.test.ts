import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "Clara Boyle fell from the Tarn bridge.",
    "Mira Boyle fell from the Tarn bridge.",
    'identity "Clara Boyle" / "Mira Boyle"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "Clara Boyle fell from the Tarn bridge.",
    "Clara Boyle and her sister Mira Boyle fell from the Tarn bridge.",
    "B knows both sisters",
  ],
  ["Patrick Gray ran the Tarn office.", "L. Patrick Gray III ran the Tarn office.", "a fuller name"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});

test.each([
  [
    "Director Chris Wend is to film the novel.",
    "Chris Colt, a director, is to film the novel.",
    "a first name in common",
  ],
  ["Barack Olm spoke at the rally in Ohio.", "Michelle Olm spoke at the rally in Ohio.", "a man and a woman"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(clashes(a, b, "identity")).toEqual([]);
});
