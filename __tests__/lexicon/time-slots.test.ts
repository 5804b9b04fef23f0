import { expect, test } from "@jest/globals";
import { slotsAbout } from "../../lib/lexicon/time-slots.ts";

const about = (...words: string[]): string[] => slotsAbout(new Set(words)).map(({ slot }) => slot);

test("the lead tells what a report may date", () => {
  expect(about("ferry", "capsize")).toContain("sinking");
  expect(about("wedding")).toContain("wedding");
  expect(about("weather")).toEqual([]);
});

test("who dies in a disaster has no death of his own", () => {
  expect(about("death")).toContain("death");
  expect(about("death", "earthquake")).not.toContain("death");
});

test("an arrest is told by its day, a founding by its year", () => {
  const grains = new Map(slotsAbout(new Set(["brewery", "custody", "wedding"])).map((one) => [one.slot, one.grain]));
  expect([grains.get("arrest"), grains.get("founding"), grains.get("wedding")]).toEqual(["day", "year", "month"]);
});
