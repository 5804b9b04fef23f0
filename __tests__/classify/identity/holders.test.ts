import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "Police chief Ana Rojas said no one was hurt in the blast.",
    "No one was hurt in the blast, police chief Ida Kern said.",
    'identity "Ana Rojas" / "Ida Kern"',
  ],
  [
    "Health Minister Clara Voss announced the ban.",
    "The ban was announced by Health Minister Ida Brun.",
    'identity "Clara Voss" / "Ida Brun"',
  ],
  [
    "Norvik’s chief executive, Anna Reis, will lead the new firm.",
    "Peter Malin, the chief executive of Norvik, is to run it.",
    'identity "Anna Reis" / "Peter Malin"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["Former police chief Ana Rojas spoke in Tarn.", "Police chief Ida Kern stayed away.", "a chief of before"],
  ["Chief Ana Rojas said no one was hurt.", "No one was hurt, chief Ida Kern said.", "chiefs of we know not what"],
  ["Norvik’s chief executive, Anna Reis, spoke.", "Peter Malin, the chief executive of Holtex, spoke.", "two firms"],
  [
    "Police chief Ana Rojas of Tarn spoke at the fair.",
    "Later police chief Ida Kern of Holm spoke.",
    "chiefs of two towns",
  ],
  ["Fire chief Ana Rojas spoke in Tarn.", "Police chief Ida Kern spoke in Holm.", "two posts"],
  ["Health Minister Clara Voss resigned.", "Health Minister Voss has gone.", "one name"],
  ["Health Minister Clara Voss resigned.", "Health Minister Ida Brun took over from Clara Voss.", "B knows both"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
