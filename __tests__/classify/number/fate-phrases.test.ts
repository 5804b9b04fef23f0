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
  ["Hospitals admitted four people with burns.", "injured"],
  ["The club admitted four people with tickets.", null],
  ["Doctors at Varna clinic treated four patients.", "injured"],
  ["The gunmen are holding four people.", "abducted"],
  ["Police held another four men.", "arrested"],
  ["The hall can hold four men.", null],
  ["The police did not hold four men.", null],
  ["Charges were brought against four men.", "charged"],
  ["Four marchers were led away in handcuffs.", "arrested"],
  ["There was no trace of four passengers.", "missing"],
  ["The fate of four passengers was unknown.", "missing"],
  ["Four people were fatally shot.", "dead"],
  ["Killed in the raid were four men.", "dead"],
  ["Seen in the hall were four men.", null],
  ["Four people were hauled out of the water alive.", "rescued"],
  ["Four passengers escaped with their lives.", "rescued"],
  ["Four people spent the night in shelters.", "displaced"],
  ["Four people spent the night in hotels.", null],
])("%s %j", (text, expected) => {
  expect(fateOf(text)).toBe(expected);
});

test.each([
  ["Nobody was hurt.", "Four people were taken to hospital.", ['conflict "Nobody" / "Four"']],
  ["Two men were charged.", "Three men appeared in court.", ['conflict "Two" / "Three"']],
  ["Two men were charged.", "Three men were arrested.", []],
  ["Families of the six victims wept.", "Nine people were killed.", ['conflict "six" / "Nine"']],
  ["The thief robbed six victims.", "Nine people were killed.", []],
  ["Seven hostages were inside.", "Gunmen took nine people hostage.", ['conflict "Seven" / "nine"']],
  ["Some 40 others were wounded.", "The blast wounded 65 people.", ['conflict "Some 40" / "65"']],
  ["Another 40 were wounded.", "The blast wounded 65 people.", []],
  ["Crews looked for 12 of those on board.", "Some 19 people are missing.", ['conflict "12" / "Some 19"']],
  ["Two of the four hostages were freed.", "All four hostages were released.", ['conflict "Two" / "four"']],
])("%s / %s: %j", (a, b, said) => {
  expect(judged(number, 1, a, b).filter((one) => one.startsWith("conflict"))).toEqual(said);
});
