import { expect, test } from "@jest/globals";
import { bothNameStrangers } from "../../lib/classify/strangers.ts";
import { storyAt } from "../support/notation.ts";

test.each([
  ["Ana Rojas won in Geneva.", "Ida Holt won in Vienna.", true],
  ["Ana Rojas won in Geneva.", "Ida Holt won in Vienna. Ana Rojas wept.", false],
  ["Ana Rojas won in Geneva.", "She won in Vienna.", false],
  ["Ana Rojas won in Geneva.", "Ana Rojas won in Vienna.", false],
])("%s / %s: %s", (a, b, both) => {
  const nowhere = { sentence: 0, span: { start: 0, end: 0 } };
  expect(bothNameStrangers(storyAt(1, a, b), nowhere, nowhere)).toBe(both);
});
