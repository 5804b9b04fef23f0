import { expect, test } from "@jest/globals";
import { tellsOfContest, winsIn } from "../../../lib/classify/antonym/wins.ts";
import { storyAt } from "../../support/notation.ts";

/** "winner > loser", with "-" for one who is not told. */
function won(text: string): string[] {
  return winsIn(storyAt(0, text, "Rain."), "a").map(({ winner, loser }) => `${winner ?? "-"} > ${loser ?? "-"}`);
}

test.each([
  ["Chelm beat Rossing 2-1.", ["chelm > rossi"]],
  ["Marr knocked out Holm in Varna.", ["marr > holm"]],
  ["Marr edged past Holm.", ["marr > holm"]],
  ["Voters threw the mayor out.", ["- > mayor"]],
  ["The mayor was voted out on Sunday.", ["- > mayor"]],
  ["The mayor was re-elected.", ["mayor > -"]],
  ["Holm was knocked out on Sunday.", ["- > holm"]],
  ["Voters gave the mayor a second term.", ["mayor > -"]],
  ["Victory went to the visitors.", ["visit > -"]],
  ["Chelm are the champions.", ["chelm > -"]],
  ["Chelm took the title.", ["chelm > -"]],
  ["The mayor conceded defeat.", ["- > mayor"]],
  ["Chelm went out on Sunday.", ["- > chelm"]],
  ["Chelm lost to Rossing.", ["rossi > chelm"]],
  ["Chelm fell to Rossing in the final.", ["rossi > chelm"]],
  ["Chelm won the final against Rossing.", ["chelm > rossi"]],
  ["Chelm won.", ["chelm > -"]],
  ["Chelm lost the final.", ["- > chelm"]],
  ["Rossing came away from Chelm with a 2-1 win.", ["rossi > -"]],
  ["Rossing suffered a 3-0 defeat by Chelm.", ["chelm > rossi"]],
  ["Orlan beat Rossing. Orlan United are old.", ["united > rossi"]],
])("%s -> %j", (text, expected) => {
  expect(won(text)).toEqual(expected);
});

test.each([
  ["Chelm did not beat Rossing.", "denied"],
  ["Chelm may beat Rossing.", "only possible"],
  ["Chelm fell to the ground.", "no contest"],
  ["Chelm lost patience with Rossing.", "no contest"],
  ["It was voted out.", "nobody is named"],
])("%s: nothing, %s", (text) => {
  expect(won(text)).toEqual([]);
});

test.each([
  ["They met in the final.", true],
  ["It ended 2-1.", true],
  ["He ran for a second term.", true],
  ["He served a second term.", false],
  ["They met in Varna.", false],
])("%s tells of a contest: %s", (text, expected) => {
  const [sentence] = storyAt(0, text, "Rain.").sentences.a;
  expect(sentence !== undefined && tellsOfContest(sentence)).toBe(expected);
});
