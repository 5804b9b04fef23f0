import { expect, test } from "@jest/globals";
import type { CommonGround } from "../../lib/model.ts";
import { compareTexts } from "../support/notation.ts";

const ground = (names: readonly string[], days: readonly string[], happenings: readonly string[]): CommonGround => {
  return { names, days, happenings };
};

test.each([
  ["A quake shook Orvik on 3 May 2026.", "They vote in Orvik on 3 May 2026.", ground(["Orvik"], ["2026-05-03"], [])],
  ["A mill burned in Orvik.", "Firefighters saved a barn near Selde.", ground([], [], ["fire"])],
  ["The mayor spoke.", "The mayor slept.", ground([], [], [])],
  // Below the lead nothing tells what kind of story it is.
  ["Rye grew dear.\nBread too.\nA mill burned.", "A barn burned.", ground([], [], [])],
  // What both name often goes before what one names in passing.
  [
    "Norway sent aid. Dana Okoro left Sorvik. Okoro flew home. Okoro slept.",
    "Dana Okoro sang. Okoro danced. Norway paid.",
    ground(["Dana Okoro", "Norway"], [], []),
  ],
])("%s / %s", (a, b, expected) => {
  expect(compareTexts(a, b).inCommon).toEqual(expected);
  expect(compareTexts(b, a).inCommon).toEqual(expected);
});
