import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "place");

test.each([
  [
    "The ship was hit 150 miles east of Aden on Monday.",
    "The ship was hit 150 miles west of Aden on Monday.",
    'place "east of Aden" / "west of Aden"',
  ],
  [
    "A bomb went off in eastern Aleppo on Monday.",
    "A bomb went off in western Aleppo on Monday.",
    'place "eastern Aleppo" / "western Aleppo"',
  ],
  [
    "The shells were fired from positions south of the river.",
    "The shells were fired from hills north of the town.",
    'place "south of the river" / "north of the town"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["The ship was hit 150 miles east of Aden.", "The ship was hit 150 miles east of Aden on Monday.", "the same"],
  ["A bomb went off in eastern Aleppo.", "Bombs went off in eastern Aleppo and in western Aleppo.", "B knows both"],
  ["The shells came from south of the river.", "The shells came from east of the town.", "not the opposite way"],
  ["A bomb went off in eastern Aleppo.", "A bomb went off in western Aleppo. Eastern Aleppo was calm.", "B knows both"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});

test("a direction of two words, and a landmark by its kind", () => {
  const a = "The quake struck 40 km south-west of the port of Oru.";
  const b = "The earthquake struck about 40 kilometres north of Oru.";
  expect(clashes(a, b)).toContain('place "south-west of the port of Oru" / "north of Oru"');
});
