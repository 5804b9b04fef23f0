import { expect, test } from "@jest/globals";
import { tagged } from "../support/tagged.ts";

test.each([
  ["Tess Burrows said the dam held.", "burrows", "burrows/PROPN/burrows"],
  ["Const. Tim Fanning said the road was open.", "fanning", "fanning/PROPN/fanning"],
  ["The pier was shut, Lynch also reported.", "lynch", "lynch/PROPN/lynch"],
  ["Peter Manning was late.", "manning", "manning/PROPN/manning"],
  ["Lynch said the pier was shut.", "lynch", "lynch/PROPN/lynch"],
  ["The Nordic Rights Watch said the vote was unfair.", "watch", "watch/PROPN/watch"],
  ["He told the Lima Herald that he would go.", "herald", "herald/PROPN/herald"],
  ["They met host Mike Lynch, who smiled.", "lynch", "lynch/PROPN/lynch"],
  ["Harbour spokesman Drew Snider said the pier closed.", "drew", "drew/PROPN/drew"],
  ["She is a clerk at Focus Audio Services.", "focus", "focus/PROPN/focus"],
])("%s: %s is a name", (text, norm, expected) => {
  expect(tagged(text, norm)).toBe(expected);
});

test.each([
  ["Peru denies reported attack.", "denies", "denies/VERB/deny"],
  ["They made Mike leave.", "leave", "leave/VERB/leave"],
  ["He said the Taliban insist that it fell.", "insist", "insist/VERB/insist"],
  ["Brian Rook sounds worried.", "sounds", "sounds/VERB/sound"],
  ["What Peru wants said a lot.", "wants", "wants/VERB/want"],
])("%s: %s is a verb", (text, norm, expected) => {
  expect(tagged(text, norm)).toBe(expected);
});
