import { expect, test } from "@jest/globals";
import { areOneHolder, holderOf } from "../../../lib/classify/stance/holders.ts";
import type { Side } from "../../../lib/model.ts";
import { storyAt } from "../../support/notation.ts";

/** Whether the actors of the first clauses of two texts are held to be one. */
function areOne(a: string, b: string): boolean {
  const story = storyAt(1, a, b);
  const of = (side: Side) => {
    const claim = story.readings[side].claims.find(({ actor }) => actor !== null);
    return claim === undefined || claim.actor === null ? null : holderOf(story, side, claim.sentence, claim.actor);
  };
  const [first, second] = [of("a"), of("b")];
  return first !== null && second !== null && areOneHolder(first, second);
}

test.each([
  ["Telmar's board met.", "The directors of Telmar met."],
  ["The parents of Ella Holm spoke.", "Ella Holm's family spoke."],
  ["The widow of the murdered officer spoke.", "The dead officer's wife spoke."],
  ["Residents of Marsh Lane met.", "People living on Marsh Lane met."],
  ["President Ivo Stark spoke.", "Stark spoke."],
  ["The bishops' conference met.", "Bishops met."],
])("%s / %s: one", (a, b) => {
  expect(areOne(a, b)).toBe(true);
});

test.each([
  ["The family of the victim spoke.", "The relatives of the accused spoke."],
  ["The deputy leader spoke.", "The leader spoke."],
  ["A neighbour spoke.", "The neighbours spoke."],
  ["She spoke.", "She spoke."],
  ["People in Varna met.", "Residents of Marsh Lane met."],
  ["Ana Holm spoke.", "Luis Marr spoke."],
])("%s / %s: two", (a, b) => {
  expect(areOne(a, b)).toBe(false);
});
