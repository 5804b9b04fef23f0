import { expect, test } from "@jest/globals";
import {
  joinedUnits,
  lengthWords,
  longestUnit,
  rateUnits,
  sizes,
  timeUnits,
  unitBeginnings,
  units,
} from "../../lib/lexicon/units.ts";

test("units are found by name, plural and letters", () => {
  expect(["kilometre", "kilometers", "km", "km / h", "days"].map((spelling) => units.get(spelling))).toEqual([
    "kilometre",
    "kilometre",
    "kilometre",
    "kilometre per hour",
    "day",
  ]);
});

test("rates are told as unit and what it is told by, and every unit is found by its first word", () => {
  expect([rateUnits.get("mile per gallon"), rateUnits.get("knot"), rateUnits.get("part per million")]).toEqual([
    ["mile", "gallon"],
    ["nautical mile", "hour"],
    undefined,
  ]);
  for (const unit of timeUnits) expect(units.get(unit)).toBe(unit);
  for (const spelling of units.keys()) expect(unitBeginnings.has(spelling.split(" ")[0] ?? "")).toBe(true);
});

test("no spelling is longer than is looked for, and what can be converted is a unit", () => {
  for (const spelling of units.keys()) expect(spelling.split(" ").length).toBeLessThanOrEqual(longestUnit);
  const names = new Set(units.values());
  for (const name of sizes.keys()) expect(names).toContain(name);
  for (const spelling of joinedUnits) expect(units.has(spelling)).toBe(true);
  expect(lengthWords.has("long")).toBe(true);
});
