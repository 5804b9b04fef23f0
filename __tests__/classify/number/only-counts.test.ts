import { expect, test } from "@jest/globals";
import { number } from "../../../lib/classify/rules/number.ts";
import { judgements } from "../../support/notation.ts";

function conflicts(closeness: number, a: string, b: string): string[] {
  return judgements(number, closeness, a, b).flatMap((one) => (one.relation === "conflict" ? [one.reason] : []));
}

const alone = "Neither report tells another number of them that fits.";

test.each([
  [
    0,
    "Crews pulled 43 survivors from the lake.",
    "Some boats sank. Fifty-two people were rescued.",
    `The number of rescued: 43 in A, Fifty-two in B. ${alone}`,
  ],
  [
    0,
    "She said 90 percent of drivers came.",
    "Only half of its drivers slept.",
    `The number (driver): 90 percent in A, half in B. ${alone}`,
  ],
  [
    0.4,
    "It will cost 1,200 jobs in Varna.",
    "Some 3,000 jobs would go in Varna.",
    `The jobs lost: 1,200 in A, Some 3,000 in B. ${alone}`,
  ],
  [
    0,
    "A quake shook Varna, killing at least 38 people.",
    "Fifty-two people died in Varna. Rain fell.",
    `The number of dead: at least 38 in A, Fifty-two in B. ${alone}`,
  ],
  [
    0,
    "A blast claimed the lives of 23 people.",
    "It rained. Troops shot dead 17 militants.",
    `The number of dead: 23 in A, 17 in B. ${alone}`,
  ],
  [
    0,
    "Some 60 people were missing.",
    "It rained. Crews said 85 villagers were unaccounted for.",
    `The number of missing: Some 60 in A, 85 in B. ${alone}`,
  ],
  [
    0,
    "A quake with a magnitude of 6.1 hit Varna.",
    "Rain fell in Varna. The tremor measured 5.8 on the Richter scale.",
    `The magnitude: 6.1 in A, 5.8 in B. ${alone}`,
  ],
  [
    0,
    "Odile hit Varna with winds of 130 miles an hour.",
    "Trees fell in Varna as gusts of 110 mph came.",
    `The speed of the wind: 130 miles an hour in A, 110 mph in B. ${alone}`,
  ],
  [
    0,
    "The kidnappers wrote to Varna for a ransom of $2 million.",
    "Rain fell in Varna. A ransom of $750,000 was demanded.",
    `The ransom: $2 million in A, $750,000 in B. ${alone}`,
  ],
  [
    0,
    "A ferry sank near Varna with 210 people aboard.",
    "Rain fell in Varna. It was carrying 340 passengers.",
    `Those on board: 210 in A, 340 in B. ${alone}`,
  ],
  [
    0,
    "In Varna a drug was tested in 412 patients.",
    "Rain fell in Varna. The trial enrolled 640 people.",
    `Those in the study: 412 in A, 640 in B. ${alone}`,
  ],
  [
    0,
    "Two gunmen robbed a bank in Varna.",
    "Rain fell in Varna. Three armed men had come in.",
    `The number of attackers: Two in A, Three in B. ${alone}`,
  ],
  [
    0,
    "The flood killed 43 people. Later it killed nine people in a bus.",
    "It rained. Fifty-two people died.",
    `The number of dead: 43 in A, Fifty-two in B. ${alone}`,
  ],
  [
    0,
    "Power was cut to 50,000 customers in Varna.",
    "Some 85,000 customers sat in the dark in Varna.",
    `How many have no power: 50,000 in A, Some 85,000 in B. ${alone}`,
  ],
  [
    0,
    "It rained in Varna. The deal will cost 1,200 jobs.",
    "Some 3,000 jobs are to go in Varna.",
    `The jobs lost: 1,200 in A, Some 3,000 in B. ${alone}`,
  ],
])("at %d: %s / %s", (closeness, a, b, reason) => {
  expect(conflicts(closeness, a, b)).toEqual([reason]);
});

test.each([
  [0, "It will cost 1,200 jobs.", "Some 3,000 jobs would go.", "sentences that are not alike"],
  [0, "She said 90 percent of drivers came.", "Half of its drivers slept, 80 percent of drivers ate.", "two numbers"],
  [0, "The flood killed 43 people. It killed 52 people.", "It rained. Fifty-two people died.", "one value fits"],
  [0, "The flood killed at least 43 people.", "It rained. Fifty people died.", "within the bound"],
  [0, "A ransom of $2 million was asked.", "A ransom of $750,000 was paid.", "nothing shows one story"],
  [0, "Varna set a reward of $2 million.", "Varna rose. A ransom of $750,000 was paid.", "another sum"],
  [
    0,
    "A quake of magnitude 6.1 hit Varna.",
    "Rain fell in Varna. An aftershock of magnitude 5.2 came.",
    "an aftershock",
  ],
  [0, "Troops killed 43 rebels.", "It rained. Rebels killed 12 soldiers.", "people of two sorts"],
  [
    0,
    "Rain. Rain. Rain. Rain fell in Varna. Some 12 boats sank.",
    "Varna is safe. Some 15 boats came.",
    "not in both heads",
  ],
  [0, "Rain. Rain. Rain. Rain fell in Varna. Tarn beat Lom 3-1.", "Tarn won 2-0 in Varna.", "another match"],
  [0, "Five boats sank in Varna.", "Some seven boats came to Varna.", "few of a kind"],
  [0, "Eleven people died in the flood.", "It rained. Three children were among the dead.", "a part"],
  [0, "The flood killed 43 people.", "In 2004 a flood killed 52 people.", "another year"],
  [0, "The flood killed 43 people.", "The flood injured 52 people.", "another fate"],
  [0.6, "It will cost 1,200 jobs.", "Some 30,000 jobs would go.", "too far apart"],
])("at %d: %s / %s: nothing, %s", (closeness, a, b) => {
  expect(conflicts(closeness, a, b)).toEqual([]);
});
