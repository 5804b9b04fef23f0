import { expect, test } from "@jest/globals";
import { judgeMainDurations } from "../../../lib/classify/time/main-durations.ts";
import { storyAt } from "../../support/notation.ts";

const siege = ["Gunmen attacked a hotel in Orsk.", "A hotel in Orsk came under attack from gunmen."] as const;
const dark = ["A power cut hit Lodar.", "Lodar was left without electricity."] as const;

const verdict = ["A jury in Orsk found Leo Marsh guilty.", "Leo Marsh is guilty, a jury in Orsk said."] as const;

const count = ([a, b]: readonly [string, string], x: string, y: string): number =>
  judgeMainDurations(storyAt(0, `${a}\n${x}`, `${b}\n${y}`)).length;

test.each([
  [siege, "The attack went on for two hours.", "Troops needed six hours to retake the hotel."],
  [siege, "The battle ended after two hours.", "After six hours the siege was over."],
  [verdict, "The jury spoke after three days of deliberation.", "It took the jurors five hours to decide."],
  [dark, "Power was restored after two hours.", "Engineers needed nine hours to repair the fault."],
])("%j: %s / %s", (leads, x, y) => {
  expect(count(leads, x, y)).toBe(1);
});

test.each([
  [siege, "The attack went on for six hours.", "Troops needed six hours to retake the hotel."],
  [siege, "The attack went on for six hours.", "It took nearly seven hours to end the siege."],
  [siege, "The attack went on for six hours.", "The hotel was attacked two hours ago."],
  [siege, "The attack went on for six hours.", "The guests slept for two hours."],
  [dark, "Power was restored after two hours.", "The mayor spoke for nine hours."],
])("%j: %s / %s: no clash", (leads, x, y) => {
  expect(count(leads, x, y)).toBe(0);
});
