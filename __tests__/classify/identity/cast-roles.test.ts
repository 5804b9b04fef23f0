import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "Emma Frost will play Queen Victoria in a new drama.",
    "Emma Frost has been cast as Florence Nightingale in a new series.",
    'identity "Queen Victoria" / "Florence Nightingale"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "Emma Frost will play Queen Victoria in a new drama.",
    "Emma Frost, who once played a nurse, will be Victoria in a new series.",
    "another play",
  ],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
