import { expect, test } from "@jest/globals";
import { spellingsFit } from "../../../../lib/classify/within/checks/spellings.ts";
import { checked } from "../../../support/within.ts";

test.each([
  ["Peter Gade owns the ship. The mayor waved. Peter Gaade was sorry.", 'identity "Peter Gade" / "Peter Gaade"'],
  [
    "Katherine Gomes won. The crowd cheered. Catherine Gomes thanked them.",
    'identity "Katherine Gomes" / "Catherine Gomes"',
  ],
  ["The World Health Organization (WTO) sent a team. The WHO said it would help.", 'identity "WTO" / "WHO"'],
])("%s -> %s", (text, said) => {
  expect(checked(spellingsFit, text)).toEqual([said]);
});

test.each([
  "Peter Gade owns the ship. Peter Gade was sorry.",
  "Peter Gade owns the ship. Gade was sorry.",
  // Two people: told of in one sentence, or both more than once, or with other names.
  "Katherine Gomes and her sister Catherine Gomes won.",
  "Katherine Gomes won. Catherine Gomes lost. Katherine Gomes wept. Catherine Gomes laughed.",
  "Maria Rojas won. Mario Rojas lost.",
  "Ana Rojas won. Luis Rojas lost.",
  "Heffner B won. The crowd cheered. Hefner B lost.",
  // An acronym from another tongue or of another length.
  "The Federal Security Service (FSB) sent a team. The FSB said it would help.",
  "The World Health Organization (WHO) sent a team. The WTO said it would help.",
  "The World Health Organization (WTO) sent a team.",
  "The Great Lakes Fund (GLAKES) sent a team. The GLF said it would help.",
])("%s", (text) => {
  expect(checked(spellingsFit, text)).toEqual([]);
});
