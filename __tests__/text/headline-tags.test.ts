import { expect, test } from "@jest/globals";
import { tagged } from "../support/tagged.ts";

test.each([
  ["Quake hits coast, no casualties reported", "hits", "hits/VERB/hit"],
  ["Police arrest two over bank robbery", "arrest", "arrest/VERB/arrest"],
  ["Peace talks collapse in Quito", "collapse", "collapse/VERB/collapse"],
  ["Chile and Peru sign deal", "sign", "sign/VERB/sign"],
  ["Talks on truce end in failure", "end", "end/VERB/end"],
  ["Rocket attack in Quito", "attack", "attack/NOUN/attack"],
  ["Bomb attacks in Quito", "attacks", "attacks/NOUN/attack"],
  ["The toll hits of the year were songs.", "hits", "hits/NOUN/hit"],
])("%s: %s", (text, norm, expected) => {
  expect(tagged(text, norm)).toBe(expected);
});

test.each([
  ["The royal family returns home.", "returns", "returns/VERB/return"],
  ["Measles spreads in Peru.", "spreads", "spreads/VERB/spread"],
  ["Three parties form a coalition government.", "form", "form/VERB/form"],
  ["The mine borders on Peru.", "borders", "borders/VERB/border"],
  // A sentence that has its verb keeps its nouns.
  ["The toll hits of the year were old.", "hits", "hits/NOUN/hit"],
])("a short sentence with its stop has a verb, %s: %s", (text, norm, expected) => {
  expect(tagged(text, norm)).toBe(expected);
});
