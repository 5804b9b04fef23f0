import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "place");

test.each([
  [
    "A small plane crashed into a cornfield near Dunmore.",
    "A light aircraft came down in woods near Dunmore.",
    'place "into a cornfield" / "in woods"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["The plane crashed into a field near Dunmore.", "The plane crashed into farmland near Dunmore.", "one kind"],
  [
    "The plane crashed into a field near Dunmore.",
    "The plane crashed in woods near a field near Dunmore.",
    "B has both",
  ],
  ["The plane crashed into a field near Dunmore.", "The plane crashed near Dunmore.", "B tells none"],
  ["The plane crashed into a field near Dunmore.", "Walkers met in woods.", "another event"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
