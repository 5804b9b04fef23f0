import { expect, test } from "@jest/globals";
import { givenWords } from "../../../lib/classify/attribution/given-words.ts";
import { clashes, storyAt } from "../../support/notation.ts";

test.each([
  [
    '"We will rebuild every house," promised Governor Ana Holm.',
    '"We will rebuild every house," said Luis Marr.',
    'attribution "Governor Ana Holm" / "Luis Marr"',
  ],
  [
    '"Nobody warned us," a deckhand said.',
    '"Nobody warned us," said Minister Karin Lowe.',
    'attribution "a deckhand" / "Minister Karin Lowe"',
  ],
  [
    'Ivo Stark was downcast. "This is the worst night of my life," he said.',
    '"This is the worst night of my life," said Luis Marr.',
    'attribution "he" / "Luis Marr"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(clashes(a, b)).toEqual([said]);
  expect(clashes(b, a)).toHaveLength(1);
});

test.each([
  ['"Yes," said Ana Holm.', '"Yes," said Luis Marr.', "one word is anyone's"],
  ['"Nobody warned us," a fisherman said.', '"Nobody warned us," said Ivo Stark, a fisherman.', "he may be Stark"],
  ['"We need help," said Ana Holm.', '"We need some more help now," said Luis Marr.', "each in words of his own"],
  ['"Nobody warned us," Ana Holm said.', '"Nobody warned us," Holm told the BBC.', "one speaker"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(givenWords(storyAt(1, a, b))).toEqual([]);
});
