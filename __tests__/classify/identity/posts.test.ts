import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  ["CEO Ana Rojas opened the Tarn plant.", "COO Ana Rojas opened the Tarn plant.", 'identity "CEO" / "COO"'],
  [
    "Ana Rojas, the deputy director of the port, spoke.",
    "Ana Rojas was director of the port until May.",
    'identity "deputy director" / "director"',
  ],
  ["Sgt. Jon Weld led the search.", "Captain Jon Weld led the search.", 'identity "Sgt." / "Captain"'],
  [
    "Police chief Ana Rojas said no one was hurt in the blast.",
    "No one was hurt in the blast, police chief Ida Kern said.",
    'identity "Ana Rojas" / "Ida Kern"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["Former director Ana Rojas spoke in Tarn.", "Deputy director Ana Rojas spoke in Tarn.", "a post of before"],
  [
    "Ana Rojas was director of the port.",
    "Ana Rojas was director of the port and once its deputy director.",
    "B has both",
  ],
  ["Jon Weld was named coach of the year.", "Jon Weld was named interim coach.", "a prize"],
  [
    "Owner John Holm, CEO Ana Rojas and others met.",
    "John Holm, the COO, met others.",
    "the title behind the comma is the next one's",
  ],
  ["Chairwoman Ana Rojas spoke in Tarn.", "Owner Ana Rojas spoke in Tarn.", "one may be both"],
  ["Chief Ana Rojas said no one was hurt.", "No one was hurt, chief Ida Kern said.", "chiefs of we know not what"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
