import { expect, test } from "@jest/globals";
import { toldCauses } from "../../support/causes.ts";

test.each([
  ["An electrical fault was to blame, the company said.", "hedged reason incident: An electrical fault"],
  ["Thick fog was the likely cause, officials said.", "reason incident: Thick fog"],
  ["Rotten props were the reason for the collapse.", "reason collapse: Rotten props"],
  ["A cyberattack was behind the blackout.", "reason incident: A cyberattack"],
  ["Police suspect arson.", "hedged reason incident: arson"],
  ["Investigators believe an engine failed.", "hedged reason incident: an engine failed"],
  ["Doctors suspect the lunch was contaminated.", "hedged reason incident: the lunch was contaminated"],
  ["The boat struck a submerged rock.", "occasion incident: struck a submerged rock"],
  ["The brakes failed.", "occasion incident: The brakes failed"],
  ["The driver fell asleep at the wheel.", "occasion incident: fell asleep"],
  ["The train was travelling too fast.", "occasion incident: travelling too fast"],
  ["A signalman had made a mistake.", "occasion incident: made a mistake"],
  ["Lightning had hit the roof.", "occasion incident: Lightning had hit the roof"],
  ["Strong winds had overturned the boat.", "reason overturn the boat: Strong winds"],
  ["A gas explosion tore through the flats.", "reason explosion: gas explosion"],
])("%s -> %s", (text, told) => {
  expect(toldCauses(text)).toContain(told);
});

test.each([
  ["doubted", "Investigators do not believe an engine failed."],
  ["denied", "The driver was not drunk."],
  ["nothing that goes wrong", "Police suspect a neighbour."],
  ["nothing in the way", "The boat struck a match."],
  ["no hazard before the incident", "A loud explosion was heard."],
  ["a reason of another matter", "The price was the reason she gave."],
])("nothing: %s", (_, text) => {
  expect(toldCauses(text)).toEqual([]);
});
