import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "Ruth Hoffner of Varna Foods resigned.",
    "Ruth Hofner of Varna Foods resigned.",
    'identity "Ruth Hoffner" / "Ruth Hofner"',
  ],
  [
    "Ida Brenchley won in Tarn. Brenchley will defend the belt.",
    "Ida Brenchley won in Tarn. It was Brencheley's sixth defence of the belt.",
    'identity "Brenchley" / "Brencheley"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["Governor Omar Karavi spoke in Tarn.", "Governor Omar Karabi spoke in Tarn.", "two transcriptions of one name"],
  ["He met Katharine Moor and Catharine Moor.", "He met Catharine Moor.", "A knows both spellings"],
  ["Ida Brenchley won in Tarn.", "Ida Brenchley won in Tarn against Brunswick.", "no slip of the pen"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
