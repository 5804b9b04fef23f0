import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "place");

test.each([
  ["The minister met the crew in Lagos.", "The minister met the crew in Oslo.", 'place "Lagos" / "Oslo"'],
  [
    "The suspect was taken to Varna General Hospital on Monday.",
    "The suspect was taken to Tarn Hospital on Monday.",
    'place "Varna General Hospital" / "Tarn Hospital"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["The minister met the crew in Lagos.", "The minister met the crew in Nigeria.", "wider"],
  ["The minister met the crew in Lagos.", "The minister met the crew in Oslo, then in Lagos.", "B knows both"],
  ["The suspect was taken to Varna Hospital.", "The suspect was taken to hospital.", "no other name"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
