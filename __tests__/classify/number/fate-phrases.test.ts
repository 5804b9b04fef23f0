import { expect, test } from "@jest/globals";
import { fateInPhrase } from "../../../lib/classify/number/fate-phrases.ts";
import { number } from "../../../lib/classify/rules/number.ts";
import { judged, storyAt } from "../../support/notation.ts";

function fateOf(text: string): string | null {
  const sentence = storyAt(1, text, "Rain fell.").sentences.a[0];
  const quantity = sentence?.quantities[0];
  if (sentence === undefined || quantity === undefined) throw new Error(`no quantity in "${text}"`);
  return fateInPhrase(sentence, quantity);
}

test.each([
  ["Four people were taken to hospital.", "injured"],
  ["Four people were not taken to hospital.", null],
  ["Four people took a bus to hospital.", null],
  ["Four people fled and a man was taken to hospital.", "displaced"],
  ["Four people said a man was taken to hospital.", null],
  ["Four men appeared in court.", "charged"],
  ["Four men accused the mayor of theft.", null],
  ["Four men were found guilty.", "convicted"],
  ["Four men are in custody.", "arrested"],
  ["Crews are searching for four men.", "missing"],
  ["Crews pulled four men from the sea.", "rescued"],
  ["Four men pulled a cart from the sea.", null],
  ["Four men lost their lives.", "dead"],
  ["The fire forced four families to sing.", null],
  ["The fire forced 400 people to leave.", "displaced"],
  ["Four horses were taken to hospital.", null],
  ["Gunmen abducted four girls.", "abducted"],
])("%s %j", (text, expected) => {
  expect(fateOf(text)).toBe(expected);
});

test.each([
  ["Nobody was hurt.", "Four people were taken to hospital.", ['conflict "Nobody" / "Four"']],
  ["Two men were charged.", "Three men appeared in court.", ['conflict "Two" / "Three"']],
  ["Two men were charged.", "Three men were arrested.", []],
  ["Two of the four hostages were freed.", "All four hostages were released.", ['conflict "Two" / "four"']],
])("%s / %s: %j", (a, b, said) => {
  expect(judged(number, 1, a, b).filter((one) => one.startsWith("conflict"))).toEqual(said);
});
