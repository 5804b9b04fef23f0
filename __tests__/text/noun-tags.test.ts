import { expect, test } from "@jest/globals";
import { tagged } from "../support/tagged.ts";

test.each([
  ["He kept some of the decrees which she signed.", "decrees", "decrees/NOUN/decree"],
  ["She regretted his conduct.", "conduct", "conduct/NOUN/conduct"],
  ["It failed although her stay there was short.", "stay", "stay/NOUN/stay"],
  ["They helped her leave.", "leave", "leave/VERB/leave"],
  ["He hurt his left knee.", "left", "left/ADJ/leave"],
  ["The internationally recognised corridor is open.", "recognised", "recognised/ADJ/recognize"],
  ["They read the proposed talking points.", "talking", "talking/ADJ/talk"],
  ["He ran out for the coin toss at the start.", "toss", "toss/NOUN/toss"],
  ["They made the mayor resign.", "resign", "resign/VERB/resign"],
  ["Suspect pleads not guilty", "suspect", "suspect/NOUN/suspect"],
  ["Rebels agree to talks", "talks", "talks/NOUN/talk"],
  ["It ended when attacks from the hills began.", "attacks", "attacks/NOUN/attack"],
])("%s: %s", (text, norm, expected) => {
  expect(tagged(text, norm)).toBe(expected);
});
