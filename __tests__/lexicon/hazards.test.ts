import { expect, test } from "@jest/globals";
import { hazardOf, hazardsMeet, obstacles, vagueCauses } from "../../lib/lexicon/hazards.ts";

test("hazards by kind; a word that names none has no kind", () => {
  expect(["fog", "engine", "arson", "hamstring"].map(hazardOf)).toEqual([
    "weather: fog",
    "technical",
    "arson",
    "injury",
  ]);
  expect(["neighbour", "reason"].map(hazardOf)).toEqual([null, null]);
  expect([...vagueCauses].map(hazardOf).filter((kind) => kind !== null)).toEqual([]);
  expect(obstacles.has("rock")).toBe(true);
});

test("bad weather may be fog; fog is no ice", () => {
  expect(hazardsMeet("weather", "weather: fog")).toBe(true);
  expect(hazardsMeet("weather: fog", "weather: ice")).toBe(false);
});
