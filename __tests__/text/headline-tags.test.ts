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
