import { expect, test } from "@jest/globals";
import { areOthers, areParts } from "../../../lib/classify/antonym/other-things.ts";
import type { Claim } from "../../../lib/model.ts";
import { storyAt } from "../../support/notation.ts";

/** Whether the subjects of two sentences are shown to be two things, or parts. */
function apart(test: typeof areOthers, a: string, b: string): boolean {
  const story = storyAt(0, a, b);
  const [first, second] = [story.claims.a[0], story.claims.b[0]].map((claim) => told(claim));
  return first !== undefined && second !== undefined && test(story, first, second);
}

function told(claim: Claim | undefined): Parameters<typeof areOthers>[1] | undefined {
  const thing = claim?.passive === true ? claim.target : claim?.actor;
  return claim === undefined || thing === null || thing === undefined
    ? undefined
    : { sentence: claim.sentence, thing, words: claim.predicate };
}

test.each([
  ["Gold prices rose.", "Oil prices fell.", true],
  ["Prices rose.", "Oil prices fell.", false],
  ["Sales in Europe rose.", "Sales in Asia fell.", true],
  ["Bexo shares rose.", "Shares of Kolo fell.", true],
  ["The deputy mayor won.", "The mayor lost.", true],
  ["The coach was cleared of theft.", "The coach was cleared of fraud.", true],
  ["The bridge reopened to cars.", "The bridge reopened on Monday.", false],
  ["The first launch failed.", "The second launch succeeded.", true],
  ["The northern bridge fell.", "The southern bridge stood.", true],
  ["Another man died.", "The man lived.", true],
])("%s / %s: two things %s", (a, b, expected) => {
  expect(apart(areOthers, a, b)).toBe(expected);
});

test.each([
  ["Three men were caught.", "Four men were freed.", true],
  ["Some of the men were caught.", "All seven men were free.", false],
  ["Three men were caught.", "Three men were free.", false],
  ["Three men were caught.", "The three men were free.", false],
  ["Some men were caught.", "Many men were free.", true],
])("%s / %s: two parts %s", (a, b, expected) => {
  expect(apart(areParts, a, b)).toBe(expected);
});
