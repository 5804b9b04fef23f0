import { expect, test } from "@jest/globals";
import { isSameStory, sharesName } from "../../lib/classify/same-story.ts";
import { storyAt } from "../support/notation.ts";

test.each([
  ["Police in Ilo arrested a gunman.", "A gunman fired at a bank in Ilo.", true],
  ["Police in Lima arrested a gunman.", "A gunman fired at a bank in Oslo.", false],
  ["Police arrested a gunman.", "A gunman fired at a bank.", false],
])("%s / %s: %s", (a, b, expected) => {
  expect(isSameStory(storyAt(1, a, b))).toBe(expected);
});

test.each([
  ["The Halvorsen ferry sank.", "All aboard the Halvorsen ferry are safe.", true],
  ["The Halvorsen ferry sank.", "The Torvald ferry sank.", false],
])("%s / %s: a name of any kind in common, %s", (a, b, expected) => {
  expect(sharesName(storyAt(0, a, b))).toBe(expected);
});
