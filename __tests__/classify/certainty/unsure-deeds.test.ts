import { expect, test } from "@jest/globals";
import { doubtedDeeds, inDoubtedClauses, unsettledDeeds } from "../../../lib/classify/certainty/unsure-deeds.ts";
import { storyAt } from "../../support/notation.ts";

test.each([
  ["The army withdrew its troops from Peru.", "The army will pull out its troops from Peru.", 1],
  ["The army withdrew its troops.", "The army will pull out its troops.", 0],
  ["Leo Marsh was sentenced in Peru.", "Leo Marsh would be sentenced in Peru.", 0],
  ["Oskar Vale has resigned.", "Oskar Vale is under pressure to resign.", 1],
  ["A minister has resigned.", "Some are under pressure to resign.", 0],
])("%s / %s: another state of one deed, %d", (a, b, count) => {
  expect(unsettledDeeds(storyAt(0, a, b))).toHaveLength(count);
});

test.each([
  ["Raiders looted the chapel in Karo.", "Raiders are believed to have looted the chapel in Karo.", 1],
  ["Raiders looted.", "Raiders may have looted.", 0],
  ["Raiders looted the chapel in Karo.", "Raiders could have looted the chapel in Karo.", 0],
  ["Rebels shelled the clinic in Karo.", "The army accused rebels of shelling the clinic in Karo.", 0],
])("%s / %s: told as fact in one only, %d", (a, b, count) => {
  expect(doubtedDeeds(storyAt(0, a, b))).toHaveLength(count);
});

test.each([
  ["An axle may have been broken by a frozen rail.", "Frozen rails broke the axle, tests showed.", 1],
  ["The mayor may have liked the rail.", "The mayor liked the rail, aides said.", 0],
])("%s / %s: told as fact in one clause only, %d", (a, b, count) => {
  expect(inDoubtedClauses(storyAt(1, a, b))).toHaveLength(count);
});
