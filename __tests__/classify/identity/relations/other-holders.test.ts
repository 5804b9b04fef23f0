import { expect, test } from "@jest/globals";
import { judgeRelations } from "../../../../lib/classify/identity/relations/other-holders.ts";
import { clashes, storyAt } from "../../../support/notation.ts";

test.each([
  [
    "Lena Marsh, president of the Tarvo Chamber of Commerce, said the fair would go ahead.",
    "The president of the Tarvo Chamber of Commerce, Otto Brandt, promised the fair would open in May.",
    'identity "Lena Marsh" / "Otto Brandt"',
  ],
  [
    "Norvik Foods, which is owned by the Danish group Helmstad, is closing a plant.",
    "Norvik Foods, a subsidiary of Bergmann AG of Germany, wants to shut its oldest bakery.",
    'identity "the Danish group Helmstad" / "Bergmann AG"',
  ],
  [
    "Brandt's wife, Elena, sat in the front row on Tuesday.",
    "Brandt, who is married to the former skater Ilse Kramer, did not look at the jury.",
    'identity "Elena" / "the former skater Ilse Kramer"',
  ],
])("tells two holders of what one holds: %s / %s", (a, b, clash) => {
  expect(clashes(a, b)).toContain(clash);
  expect(clashes(b, a)).toHaveLength(clashes(a, b).length);
});

test("takes the club for the one that the other report names, where the sentences tell the same", () => {
  const a = "Marco Dias, president of Rovers, said the club would appeal against the fine.";
  const b = "Rovers will appeal against the fine, the club's president, Tomas Neri, told reporters.";
  expect(clashes(a, b)).toEqual(['identity "Marco Dias" / "Tomas Neri"']);
});

test("tells two places of one birth", () => {
  expect(
    clashes(
      "Ana Rojas was born in Lima in 1962.",
      "Born in Quito, Ana Rojas moved to the coast as a child. She left Lima.",
    ),
  ).toContain('place "Lima" / "Quito"');
});

test.each([
  ["Norvik was founded by Peter Lang and Marie Vogt.", "Marie Vogt founded Norvik."],
  ["The Scot replaces Karl Ott at Oru.", "The Englishman replaces Karl Ott at Oru."],
  ["Brandt's first wife, Elena, wept.", "Brandt's wife, Ilse, wept."],
  ["Dias, president of Rovers, spoke to Tomas Neri.", "Tomas Neri, president of United, met Rovers president Dias."],
  ["Ana Rojas was born in Lima.", "Ana Rojas, born in Peru, moved to Spain."],
  ["He wrote The Karo Men when he was 53.", '"The Karo Men" was written by Ivo Petrov.'],
])("tells nothing of what may both hold: %s / %s", (a, b) => {
  expect(clashes(a, b)).toEqual([]);
});

test("keeps the winners of two years apart", () => {
  const winners = (year: string) =>
    judgeRelations(storyAt(1, "The 1998 election was won by Ana Rojas.", `Ida Kern won the ${year} election.`));
  expect(winners("1998")).toHaveLength(1);
  expect(winners("1999")).toEqual([]);
});
