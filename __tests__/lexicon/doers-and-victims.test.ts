import { expect, test } from "@jest/globals";
import { partPlayed } from "../../lib/lexicon/doers-and-victims.ts";

test.each([
  ["gunman", "attacker"],
  ["trucker", "driver"],
  ["window", null],
])("%s: %s", (noun, part) => {
  expect(partPlayed(noun)).toBe(part);
});
