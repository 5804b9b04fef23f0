import { expect, test } from "@jest/globals";
import { toldCauses } from "../../support/causes.ts";

test.each([
  ["The mill fire was started deliberately.", "reason fire: deliberately"],
  ["An electrical fault is being blamed for the fire that gutted a mill.", "reason fire: An electrical fault"],
  ["An engine room explosion sent the ferry to the bottom.", "reason sink: engine room explosion"],
  ["The fire was the work of an arsonist.", "reason fire: arsonist"],
  ["Hackers were behind the blackout.", "reason blackout: Hackers"],
])("%s: %s", (text, told) => {
  expect(toldCauses(text)).toContain(told);
});

test.each([
  ["denied", "Police ruled out a bomb as the cause of the blast."],
  ["no tie", "The fire broke out near a gas station."],
])("nothing: %s", (_, text) => {
  expect(toldCauses(text)).toEqual([]);
});
