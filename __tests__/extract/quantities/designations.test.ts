import { expect, test } from "@jest/globals";
import { toldQuantities } from "../../support/sentence.ts";

test.each([
  "An AK-47 lay there.",
  "The F-16 took off.",
  "The Boeing 747 jets flew.",
  "They closed Route 66.",
  "Under Article 370 it fell.",
  "He left on flight 447.",
  "They met in room 12.",
  "The iPhone 14 sells.",
  "The S&P 500 fell.",
  "He lives at 575 Harrow Road.",
  "He lives, they say, at 9 Harrow Road.",
  "It has 3D, 5G and the 1990s.",
  "It is open 24/7 since 9/11.",
  "They read the 2019 figures.",
  "No. 10 said nothing.",
  "1. Introduction follows.",
  "The ratio is 2:1 now.",
  "The MX5 and the TPP-11 talks.",
  "The one who knew and no one else left.",
  "One by one they left.",
  "It is a one-sided deal.",
])("counts nothing: %s", (text) => {
  expect(toldQuantities(text)).toEqual([]);
});

test.each([
  ["Then 24 New York City Fire Crews left.", ["[24] count 24 <crew>"]],
  ["One man died.", ["[One] count 1 <man>"]],
  ["One was dead, one dead.", ["[one] count 1 <dead>"]],
  ["They freed 2000 people and 1985 others.", ["[2000] count 2000 <people>", "[1985] count 1985 <others>"]],
  ["More than 2000 came.", ["[More than 2000] count more than 2000"]],
  ["It is on page 20.", ["[20] ordinal 20 <page>"]],
  ["On day 24 people died.", ["[24] count 24 <people>"]],
  ["Kabul Blast Kills 24 People", ["[24] count 24 <people>"]],
  ["Kabul Blast Toll Hits 24", ["[24] count 24 <toll>"]],
  ["A magnitude-5.9 quake struck.", ["[5.9] count 5.9 <quake>"]],
])("%s", (text, told) => {
  expect(toldQuantities(text)).toEqual(told);
});
