import { expect, test } from "@jest/globals";
import { lastingSlotsAbout } from "../../lib/lexicon/lasting-slots.ts";

test.each([
  ["siege", ["siege"]],
  ["blackout", ["blackout"]],
  ["weather", []],
])("%s: %j", (word, slots) => {
  expect(lastingSlotsAbout(new Set([word])).map(({ slot }) => slot)).toEqual(slots);
});
