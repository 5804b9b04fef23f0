import { expect, test } from "@jest/globals";
import { inSmallLetters, isTitleCase, spellingsOf } from "../../lib/text/title-case.ts";
import { tokensOf } from "../../lib/text/tokens.ts";

test.each([
  ["Police Arrest Three After Bank Raid", true],
  ["Shooting at Larne Firm Leaves Woman Dead and Two Hurt", true],
  ["Three Killed as Ferry Sinks off larne", true],
  ["Police arrest three after bank raid", false],
  ["Police in Larne arrest three after Bank of Peru raid", false],
  // Too few words to tell: it may be a name.
  ["Ana Rojas Left", false],
  ["", false],
])("%s: %s", (headline, titled) => {
  expect(isTitleCase(headline)).toBe(titled);
});

const story = "Ana Rojas and Mayor Quell told police that Quell's cuts hurt Larne. Brandt fell.";
const spellings = spellingsOf(story, [tokensOf(story, { start: 0, end: story.length })]);

test.each([
  ["a word that the story writes small", "Police Told of Cuts", "police told of cuts"],
  ["a word that the story does not write", "Flood Wrecks Harbour Wall", "flood wrecks harbour wall"],
  ["a name of the story", "Quell Defends Budget", "Quell defends budget"],
  ["a name that only begins a sentence there", "Brandt Mourned Today", "Brandt mourned today"],
  ["a place and a first name that are known", "Paris Hails Maria", "Paris hails Maria"],
  ["capitals that no title makes", "NATO and McArdle Clash", "NATO and McArdle clash"],
])("%s: %s", (_, headline, expected) => {
  expect(inSmallLetters(headline, spellings)).toBe(expected);
  expect(inSmallLetters(headline, spellings)).toHaveLength(headline.length);
});
