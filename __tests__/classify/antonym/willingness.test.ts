import { expect, test } from "@jest/globals";
import { antonym } from "../../../lib/classify/rules/antonym.ts";
import { judged } from "../../support/notation.ts";

test.each([
  [
    "Ana Rojas refused to be photographed.",
    "Ana Rojas agreed to be photographed.",
    ['conflict "refused to be photographed" / "agreed to be photographed"'],
  ],
  [
    "Norway declined to sign the treaty.",
    "Norway offered to sign the treaty.",
    ['conflict "declined to sign the treaty" / "offered to sign the treaty"'],
  ],
  ["Norway refused to sign the treaty.", "Kenya agreed to sign the treaty.", []],
  ["Norway refused to sign the treaty.", "Norway agreed to sign the letter.", []],
  ["Norway refused to sign the treaty.", "Norway agreed to read the treaty.", []],
  ["Norway failed to sign the treaty.", "Norway agreed to sign the treaty.", []],
])("%s / %s -> %s", (a, b, said) => {
  expect(judged(antonym, 0, a, b)).toEqual(said);
});
