import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "Dr Helen Voss, of Sydney University, led the research.",
    "The research was led by Helen Voss of the University of Melbourne.",
    'identity "Sydney University" / "University of Melbourne"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "Dr Helen Voss, of Sydney University, led the research.",
    "The research was led by Helen Voss of the University of Sydney.",
    "one university",
  ],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
