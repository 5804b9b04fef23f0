import { describe, expect, test } from "@jest/globals";
import { number } from "../../../lib/classify/rules/number.ts";
import { agreements, clashes, judged, judgements } from "../../support/notation.ts";

describe("number", () => {
  test.each([
    [
      "The landslide at Varna killed 24 people on Monday.",
      "The landslide at Varna killed 21 people on Monday.",
      'number "24" / "21"',
    ],
    [
      "The landslide at Varna killed 24 people on Monday.",
      "One person died in the landslide at Varna on Monday.",
      'number "24" / "One"',
    ],
    [
      "At least 24 people were killed when the ferry sank off Karo.",
      "Twelve people died when the ferry sank off Karo.",
      'number "At least 24" / "Twelve"',
    ],
    [
      "The bank lost $3.4bn in the fraud at its Oslo branch.",
      "The bank lost $2.1bn in the fraud at its Oslo branch.",
      'number "$3.4bn" / "$2.1bn"',
    ],
    ["Turnout at Varna was 43 per cent.", "Turnout at Varna was 34 per cent.", 'number "43 per cent" / "34 per cent"'],
    [
      "The bridge at Tarn is 412 metres long.",
      "The bridge at Tarn is 421 metres long.",
      'number "412 metres" / "421 metres"',
    ],
    ["Police seized 12 rifles at Varna.", "Police seized 15 rifles at Varna.", 'number "12" / "15"'],
    [
      "The fire at Varna injured 30 people, including 12 children.",
      "The fire at Varna injured 30 people, including 14 children.",
      'number "12" / "14"',
    ],
    [
      "The toll of the Varna landslide has risen to 31, from 12.",
      "The Varna landslide killed 12 people.",
      'number "31" / "12"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    [
      "The landslide at Varna killed 24 people on Monday.",
      "The landslide at Varna killed twenty-four people on Monday.",
      "the same number in words",
    ],
    [
      "The landslide at Varna killed at least 10 people on Monday.",
      "The landslide at Varna killed 12 people on Monday.",
      "12 lies within at least 10",
    ],
    [
      "The landslide at Varna killed dozens of people on Monday.",
      "The landslide at Varna killed 31 people on Monday.",
      "31 are dozens",
    ],
    [
      "The landslide at Varna killed 24 people on Monday.",
      "The landslide at Varna injured 21 people on Monday.",
      "another fate",
    ],
    [
      "Police seized 12 rifles in the raid at Varna.",
      "Police seized 31 magazines in the raid at Varna.",
      "another thing counted",
    ],
    [
      "Of the 24 people who died when the ferry sank, 12 people died at the pier.",
      "The 12 people died at the pier when the ferry sank.",
      "one of A's numbers is B's",
    ],
    [
      "The raid on the mine at Varna took ten minutes.",
      "The raid on the mine at Varna took nine minutes and its planning two hours.",
      "durations of which the text does not say of what",
    ],
    ["Holm has scored 1,500 points for Varna.", "Holm scored 12 points for Varna.", "numbers too far apart to be one"],
    ["Harlan paid $5,687 for the Varna mill.", "Harlan paid $128,687 for the Varna mill.", "amounts too far apart"],
    [
      "Harlan bought the mill at Varna for $281m in cash.",
      "Harlan bought the mill at Varna for $334m.",
      "a part of the whole",
    ],
    [
      "The first round of the Tarn talks drew 12 delegates.",
      "The second round of the Tarn talks drew 15 delegates.",
      "another instance",
    ],
    ["Harlan paid $5,687 for the Varna mill.", "Harlan paid 5,987 euros for the Varna mill.", "another currency"],
    ["Floods at Varna kill 30 people a year.", "Floods at Varna killed 24 people.", "a rate and a total"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });

  test.each([
    ["Police seized 12 rifles at Varna.", "Police seized twelve rifles at Varna.", 'same "12" / "twelve"'],
    ["Police seized dozens of rifles.", "Police seized 31 rifles.", 'within "dozens" / "31"'],
    ["Harlan paid $281m in cash.", "Harlan paid $334m.", 'part "$281m" / "$334m"'],
    ["Harlan bid less than $184m.", "Harlan bid $184m.", 'conflict "less than $184m" / "$184m"'],
    ["The shot was fired from 60 metres.", "The shot was fired from 200 feet.", 'converted "60 metres" / "200 feet"'],
    ["Harlan bid two million euros.", "Harlan bid $2.6m.", 'converted "two million euros" / "$2.6m"'],
    ["Holm kept the title for the fifth time.", "It was Holm's sixth defence.", 'conflict "fifth" / "sixth"'],
    [
      "The flood killed at least six people.",
      "The flood killed at least 56 people.",
      'conflict "at least six" / "at least 56"',
    ],
    ["Floods kill 30 people a year.", "Floods kill 24 people a year.", 'conflict "30" / "24"'],
    [
      "The ferry runs twice a week.",
      "The ferry runs three times a week.",
      'conflict "twice a week" / "three times a week"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(judged(number, 2, a, b)).toEqual([said]);
  });

  test("equal numbers are told as an agreement", () => {
    expect(agreements("Police seized 12 rifles at Varna.", "Police at Varna seized twelve rifles.")).toEqual([
      'number "12" / "twelve"',
    ]);
  });
});

test("a bound that shuts the value out is a clash, whatever else the sentence allows", () => {
  expect(judged(number, 1.5, "Harlan bid more than $160m, but less than $184m.", "Harlan bid $184m.")).toContain(
    'conflict "less than $184m" / "$184m"',
  );
});

test.each([
  ["Holm kept the title for the first time.", "It was Holm's sixth defence.", "a first is no count"],
  ["Holm won the fifth round.", "It was Holm's sixth defence.", "a round is no turn"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(judged(number, 2, a, b)).toEqual([]);
});

describe("how far numbers of one thing may lie apart", () => {
  test.each([
    ["Harlan paid $500.", "Harlan paid $1,000.", 1, "twice an amount"],
    ["Harlan paid $500.", "Harlan paid $5,001.", 0, "more than ten times"],
    ["Harlan paid $500 and $2.", "Harlan paid $1,001.", 0, "more than twice, beside another sum"],
    ["Police seized 10 rifles.", "Police seized 100 rifles.", 1, "ten times a count"],
    ["Police seized 10 rifles.", "Police seized 101 rifles.", 0, "more than ten times"],
    ["The flood killed 10 people.", "The flood killed 2,000 people.", 1, "a toll may be any number"],
  ])("%s / %s: %d, %s", (a, b, conflicts) => {
    expect(judged(number, 2, a, b).filter((one) => one.startsWith("conflict"))).toHaveLength(conflicts);
  });
});

describe("how close the sentences must be", () => {
  test.each([
    [2, ["high"]],
    [1.9, ["medium"]],
    [1, ["medium"]],
    [0.9, ["medium"]],
    [0.4, []],
  ])("rifles at %d", (closeness, confidence) => {
    const found = judgements(number, closeness, "Police seized 12 rifles.", "Police seized 15 rifles.");
    expect(found.map((one) => one.confidence)).toEqual(confidence);
  });

  test("a toll is sure as soon as it is compared", () => {
    const found = judgements(number, 1, "The flood killed 12 people.", "The flood killed 15 people.");
    expect(found.map((one) => one.confidence)).toEqual(["high"]);
  });
});

test.each([
  ["The toll rose to 12.", "The flood killed 15 people.", true],
  ["The flood has killed 12 people so far.", "The flood killed 15 people.", true],
  ["The flood killed 15 people.", "The flood has killed 12 people so far.", true],
  ["The flood killed 12 people.", "The flood killed 15 people.", false],
])("%s / %s: developing is %s", (a, b, developing) => {
  expect(judgements(number, 2, a, b).map((one) => one.developing)).toEqual([developing]);
});

test.each([
  ["The flood killed 12 people.", "The flood killed 15 people.", "The number of dead: 12 in A, 15 in B."],
  ["Police seized 12 rifles.", "Police seized 15 rifles.", "The number (rifle): 12 in A, 15 in B."],
  ["Harlan paid $500.", "Harlan paid $600.", "The amount: $500 in A, $600 in B."],
  ["It was 43 per cent.", "It was 34 per cent.", "The figure: 43 per cent in A, 34 per cent in B."],
  ["Harlan paid $334m.", "Harlan paid $281m in cash.", "$281m is told as a part; the whole is $334m."],
  ["Police seized dozens of rifles.", "Police seized 31 rifles.", '31 lies within what "dozens" allows.'],
])("%s / %s: %s", (a, b, reason) => {
  expect(judgements(number, 2, a, b).map((one) => one.reason)).toEqual([reason]);
});

test("a part is told as the part of its whole, and does not settle the clash of the wholes", () => {
  const found = judgements(
    number,
    2,
    "The mine employed 90 men, including 12 men from Tarn.",
    "The mine employed 70 men.",
  );
  expect(found.map(({ relation, reason }) => `${relation}: ${reason}`)).toEqual([
    "conflict: The number (man): 90 in A, 70 in B.",
    "part: 12 is told as a part of 90, and no clash with 70.",
  ]);
});

test.each([
  [
    "The crash killed the driver and 16 passengers at Varna.",
    "The crash killed 17 passengers at Varna.",
    "one more is told beside them",
  ],
  [
    "Shots hurt two officers and a clerk at Varna.",
    "Shots hurt three officers at Varna.",
    "one more is told behind them",
  ],
  ["The mill at Varna cuts 300 jobs now and 200 more in May.", "The mill at Varna cuts 500 jobs.", "the sum of both"],
  [
    "The flood killed four people in Varna and two in Tarn.",
    "In Tarn the flood killed two people.",
    "a bare number of another place",
  ],
  ["Holm won 61 per cent of the vote in Varna.", "Holm's rival won 33 per cent of the vote in Varna.", "a rival"],
  [
    "The strike at Varna killed three soldiers.",
    "In another strike at Varna five soldiers were killed.",
    "another scene",
  ],
  ["The bill at Varna needs 60 votes.", "The bill at Varna got 54 votes.", "what is needed is not what is got"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(clashes(a, b)).toEqual([]);
});

test.each([
  [
    "The midfielder has signed a four-year deal with Varna.",
    "Varna have tied down their new midfielder until 2028 on a three-year contract.",
    "four-year",
    "three-year",
  ],
  [
    "The shells killed a family of five at Varna.",
    "Seven members of a family were killed by shells at Varna.",
    "five",
    "Seven",
  ],
])("%s / %s -> number", (a, b, x, y) => {
  expect(clashes(a, b)).toEqual([`number "${x}" / "${y}"`]);
});
