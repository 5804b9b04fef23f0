import { expect, test } from "@jest/globals";
import { toldCauses } from "../../support/causes.ts";

test.each([
  ["Ana Holm left the pitch late with a hamstring injury.", "reason leave pitch Ana Holm: with a hamstring"],
  ["The striker was taken off to be rested for the cup.", "reason take off The striker: to be rested"],
  ["Ana Holm will miss the match through injury.", "reason miss Ana Holm: through injury"],
  ["The inmates dug a tunnel under the wall.", "occasion escape The inmates: dug a tunnel"],
  ["The inmates climbed over the wall.", "occasion escape The inmates: climbed over the"],
  ["The lions escaped through an unlocked gate.", "reason escape The lions: through an unlocked"],
  ["The helicopter crashed in thick fog.", "occasion crash The helicopter: in thick fog"],
  ["The roof collapsed on Monday under the weight of snow.", "occasion collapse The roof: under the weight of snow"],
])("%s -> %s", (text, told) => {
  expect(toldCauses(text).map((one) => one.replace(/^hedged /, ""))).toContain(told);
});

test.each([
  ["no act of the kind", "Ana Holm spoke of her hamstring injury."],
  ["no hazard", "Ana Holm left the pitch with a smile."],
  ["denied", "The lions did not escape through the gate."],
  ["no way out", "Ana Holm will climb to 11th in the rankings."],
  ["a plane", "The plane took off with an injured man aboard."],
])("nothing: %s", (_, text) => {
  expect(toldCauses(text)).toEqual([]);
});
