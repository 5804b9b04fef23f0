import { expect, test } from "@jest/globals";
import {
  approaching,
  boundEnds,
  boundsAfter,
  boundsBefore,
  boundStarts,
  longestBound,
  openFactors,
  openNumbers,
} from "../../lib/lexicon/numbers.ts";

test("no bound is longer than is looked for", () => {
  for (const words of [...boundsBefore.keys(), ...boundsAfter.keys()])
    expect(words.split(" ").length).toBeLessThanOrEqual(longestBound);
});

test("every bound is found by the word at its end or start", () => {
  for (const words of boundsBefore.keys()) expect(boundEnds.has(words.split(" ").at(-1) ?? "")).toBe(true);
  for (const words of boundsAfter.keys()) expect(boundStarts.has(words.split(" ")[0] ?? "")).toBe(true);
});

test("words that approach a number bound it by about", () => {
  for (const words of approaching) expect(boundsBefore.get(words)).toBe("about");
});

test("open numbers run upwards", () => {
  for (const [low, high] of [...openNumbers.values(), ...openFactors.values()]) expect(low).toBeLessThan(high);
});
