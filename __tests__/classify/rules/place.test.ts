import { describe, expect, test } from "@jest/globals";
import { place } from "../../../lib/classify/rules/place.ts";
import { agreements, clashes, judged } from "../../support/notation.ts";

describe("place", () => {
  test.each([
    [
      "The navy stopped the trawler 150 miles east of Karo.",
      "The navy stopped the trawler 150 miles west of Karo.",
      'place "east of Karo" / "west of Karo"',
    ],
    ["The navy stopped the trawler in Lagos.", "The navy stopped the trawler in Oslo.", 'place "Lagos" / "Oslo"'],
    [
      "The minister met Ana Rojas near Lagos on Monday.",
      "The minister met Ana Rojas near Oslo on Monday.",
      'place "Lagos" / "Oslo"',
    ],
    ["The minister met Ana Rojas in Lagos.", "The minister met Ana Rojas near Oslo.", 'place "Lagos" / "Oslo"'],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    [
      "The navy stopped the trawler east of Karo.",
      "The navy stopped the trawler east of Karo at dawn.",
      "the same bearing",
    ],
    ["The navy stopped the trawler east of Karo.", "The navy stopped the trawler west of Varna.", "another landmark"],
    [
      "The minister met Ana Rojas in Lagos on Monday.",
      "The minister met Ana Rojas in Oslo on Monday. He flew in from Lagos.",
      "B knows both places",
    ],
    ["The minister met Ana Rojas in Lagos.", "Storks nest on many roofs in Oslo.", "another act"],
    ["Wheat was sold in Lagos.", "Boats and nets were sold in Oslo by the old harbour.", "another event"],
    ["The minister spoke of Lagos on Monday.", "The minister spoke of Oslo on Monday.", "not where he spoke"],
    ["The minister met the crew in 2019.", "The minister met the crew in Oslo.", "a year is no place"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });

  test.each([
    ["The trawler lay east of Karo.", "At dawn the trawler lay east of Karo.", 'place "east of Karo" / "east of Karo"'],
    ["The minister met the crew in Lagos.", "On Monday the minister met the crew in Lagos.", 'place "Lagos" / "Lagos"'],
  ])("%s / %s agree: %s", (a, b, said) => {
    expect(agreements(a, b)).toEqual([said]);
  });
});

test.each([
  ["bearings", "Rye grew. A ship lay east of Karo.", "Nets tore. A ship lay west of Karo.", 0.5],
  ["places of others", "A fair was held in Lagos.", "Boats were burnt in Oslo.", 1.5],
  ["rooms", "The cook hid in the attic.", "A maid was shot in the cellar.", 0.5],
  ["buildings", "The cook hid in the church.", "A maid was shot in the school.", 1],
])("how close the sentences must be: %s, %s / %s from %d", (_, a, b, least) => {
  expect(judged(place, least, a, b)).toHaveLength(1);
  expect(judged(place, least - 0.05, a, b)).toEqual([]);
});
