import { expect, test } from "@jest/globals";
import {
  approaching,
  boundsAfter,
  boundsBefore,
  longestBound,
  openFactors,
  openNumbers,
} from "../../lib/lexicon/numbers.ts";

test("no bound is longer than is looked for", () => {
  for (const words of [...boundsBefore.keys(), ...boundsAfter.keys()])
    expect(words.split(" ").length).toBeLessThanOrEqual(longestBound);
});

test("words that approach a number bound it by about", () => {
  for (const words of approaching) expect(boundsBefore.get(words)).toBe("about");
});

test("open numbers run upwards", () => {
  for (const [low, high] of [...openNumbers.values(), ...openFactors.values()]) expect(low).toBeLessThan(high);
});
