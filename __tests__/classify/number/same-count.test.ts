import { expect, test } from "@jest/globals";
import { thingOf } from "../../../lib/classify/number/same-count.ts";
import { firstTold } from "../../support/first-told.ts";

test.each([
  ["Police held 12 rifles.", "Holm has 12 rifles.", "shown"],
  ["The flood killed 12 people.", "Twelve villagers died.", "shown"],
  ["Police held 12 rifles.", "Holm has 12 boats.", "other"],
  ["The flood killed 12 people.", "The flood injured 12 people.", "other"],
  ["The flood killed 12 people.", "Holm saw 12.", "other"],
  ["Harlan paid $12m for the mill.", "It was a $12m deal.", "likely"],
  ["Holm was fined $12m.", "The mill cost $12m.", "other"],
  ["Holm walked 12 km.", "Lind saw 12 km of road.", "likely"],
  ["Holm walked 12 km.", "Lind saw 12 boats.", "other"],
])("%s / %s: %s", (a, b, expected) => {
  expect(thingOf(firstTold(a), firstTold(b))).toBe(expected);
  expect(thingOf(firstTold(b), firstTold(a))).toBe(expected);
});
