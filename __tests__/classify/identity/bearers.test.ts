import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");
const a = "Ivo Lund was arrested for the murder of a nurse on Friday.";
const b = "Police arrested Ivo Lund on Friday over a nurse's murder.";

test.each([
  ["The suspect, 34, has two children.", "He is 43.", 'identity "34" / "43"'],
  ["Lund, who is 34, was handcuffed.", "The suspect, 43, said nothing.", 'identity "34" / "43"'],
  ["He works as a teacher.", "Neighbours knew him as a plumber.", 'identity "teacher" / "plumber"'],
])("%s / %s -> %s", (x, y, said) => {
  expect(told(`${a} ${x}`, `${b} ${y}`)).toEqual([said]);
});

test.each([
  ["The suspect, 34, has two children.", "He is 34.", "one age"],
  ["The suspect, 34, has two children.", "The victim, 43, worked in Tarn.", "two people"],
  ["He works as a teacher.", "Neighbours knew him as a quiet man.", "no job"],
])("%s / %s: nothing, %s", (x, y) => {
  expect(told(`${a} ${x}`, `${b} ${y}`)).toEqual([]);
});
