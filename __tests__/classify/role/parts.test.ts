import { expect, test } from "@jest/globals";
import { exchangedParts } from "../../../lib/classify/role/parts.ts";
import { clashes, storyAt } from "../../support/notation.ts";

test.each([
  ["The driver, Owen Platt, 34, survived.", "Owen Platt was in the passenger seat."],
  ["Owen Platt, the driver, survived.", "Passenger Owen Platt survived."],
  ["Owen Platt was driving when the car left the road.", "Owen Platt was a passenger in the car."],
])("%s / %s", (a, b) => {
  expect(clashes(a, b, "role")).toHaveLength(1);
});

test.each([
  ["The driver, Owen Platt, survived.", "Passenger Kim Rudd survived.", "another person"],
  ["The driver, Owen Platt, survived.", "Owen Platt was behind the wheel.", "the same part"],
  ["The driver, Owen Platt, survived.", "Owen Platt was not a passenger.", "denied"],
  ["The driver survived.", "The passenger survived.", "no name"],
  ["The driver, Owen Platt, survived.", "Owen Platt was a passenger. Later Owen Platt was driving.", "he was both"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(exchangedParts(storyAt(1, a, b))).toEqual([]);
});
