import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

test.each([
  ["Ana Petrov turned down the Grand Medal last month.", "Ana Petrov accepted the Grand Medal in Vienna."],
  ["She declined the Norwell Prize.", "Ana Petrov got the $10,000 Norwell Prize."],
])("tells an honour taken and not taken: %s / %s", (a, b) => {
  expect(clashes(a, b)).toContainEqual(expect.stringMatching(/^(?:antonym|stance|polarity) /));
});

test.each([
  ["Ana Petrov declined the Norwell Prize.", "Ana Petrov won the Grand Prize."],
  ["Ana Petrov declined the Norwell Prize.", "Ivo Brandt received the Norwell Prize."],
])("tells nothing of two honours or two people: %s / %s", (a, b) => {
  expect(clashes(a, b)).toEqual([]);
});
