import { expect, test } from "@jest/globals";
import { number } from "../../../lib/classify/rules/number.ts";
import { judgements } from "../../support/notation.ts";

function reasons(a: string, b: string): string[] {
  return judgements(number, 1.5, a, b).map(({ relation, reason }) => `${relation}: ${reason}`);
}

test.each([
  ["Police held 12 men.", "Police held another 15 men.", "only B counts further ones"],
  ["Police held 12 men.", "Police held 15 more men.", "only B counts further ones"],
  [
    "The navy met five merchant vessels.",
    "The navy met three pirate vessels.",
    "other words say which ones are counted",
  ],
  ["The ship led five vessels past a boat.", "The ship met three boats.", "one report uses both nouns"],
  ["In 2004 Varna built 12 bridges.", "In 2009 Varna built 15 bridges.", "A speaks of 2004, B of 2009"],
  ["Varna built 12 bridges.", "In 2009 Varna built 15 bridges.", "only B speaks of 2009"],
  ["Varna built 12 bridges.", "Varna built 15 bridges earlier.", 'only B speaks of another time ("earlier")'],
  ["Holm will miss two games.", "Holm missed four games.", "the one is planned, the other done"],
  ["Two people were injured.", "No one else was injured.", "only B counts further ones"],
  ["Nine rebels died.", "Two soldiers died.", "they are people of two sorts"],
  ["Nine people died.", "In a separate attack two people died.", "only B speaks of another scene"],
  ["Nine men died.", "Two women died.", "they are people of two sorts"],
  ["Shares fell 12 percent on Tuesday.", "Shares fell 4 percent on Monday.", "they are told of different days"],
  ["Inflation was 4.1 per cent in June.", "Inflation was 3.8 per cent in May.", "they are told of different months"],
  ["The storm killed nine people in Haiti.", "The storm killed two people in Cuba.", "of different countries"],
  ["The storm cut power to 400,000 homes.", "The storm cut power to 900,000 people.", "the one counts homes"],
  ["The crash killed 11 people.", "Nine people died there over the past decade.", "only B counts over years"],
  ["Shares fell 12 percent.", "Shares fell 4 percent in early trading.", "only B tells of early trading"],
  ["Shares fell 12 percent.", "Shares fell 4 percent in the first hour of trading.", "only B tells of early trading"],
  ["Some 180 mm of rain fell in 24 hours.", "Four days of rain brought 310 mm.", "they fell in other lengths of time"],
  ["Police arrested three men.", "Police have arrested five men since early May.", "only B counts since then"],
  ["Rebels freed two hostages on Sunday.", "Rebels freed one hostage on Tuesday.", "they are told of different days"],
  ["The firm lent 12 boats each to Varna.", "The firm lent 15 boats to Varna.", "only A tells it of each"],
  ["Holm scored 23 points.", "Lawson scored 16 points.", "they are told of different actors"],
])("%s / %s: %s", (a, b, parted) => {
  const [reason] = reasons(a, b);
  expect(reason).toMatch(/^open: /);
  expect(reason).toContain(parted);
});

test.each([
  ["Police held 12 men.", "Police held 15 men."],
  ["Nine rebels died.", "Two people died."],
  ["Elsewhere nine people died.", "In a separate attack two people died."],
  ["Police found 600 kilos of tea.", "Police found 1.1 tonnes of tea."],
  ["Nine rebels died.", "Two men died."],
  [
    "The Marra peaked at 8.4 metres on Friday.",
    "The Marra peaked at 9.7 metres on Friday, a level not seen since 1956.",
  ],
  ["Nine people died in Haiti.", "Two people died in Jacmel."],
  ["Nine people died on Sunday.", "Two people died on Monday."],
  ["Shares fell 12 percent on Tuesday.", "Shares fell 4 percent on Tuesday."],
  ["Police held more than 30 men.", "Police held 12 men."],
  ["The flood killed 12 people.", "The flood killed 31 people, up from 12 reported earlier."],
  ["Police held another 12 men.", "Police held another 15 men."],
  ["It will cost 12 jobs.", "Some 15 jobs would go."],
  ["The navy met five merchant vessels.", "The navy met three merchant vessels."],
  ["The navy met five merchant vessels.", "The navy met three big vessels."],
  ["In 2009 Varna built 12 bridges.", "In 2009 Varna built 15 bridges."],
  ["Holm scored 23 points.", "Holm scored 16 points."],
  ["He scored 23 points.", "Holm scored 16 points."],
])("%s / %s: of one thing", (a, b) => {
  expect(reasons(a, b)[0]).toMatch(/^conflict: /);
});

test("names behind a number say of whom it is", () => {
  const a = "Wind hit Varna and Tarn. Some 55 per cent of the traffic to Varna was down.";
  const b = "Wind hit Varna and Tarn. Some 82 per cent of the traffic to Tarn was down.";
  expect(reasons(a, b)).toContain(
    "open: Some 55 per cent and Some 82 per cent need not count the same: they are told of different names.",
  );
});
