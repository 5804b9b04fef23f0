import { expect, test } from "@jest/globals";
import { isBeforeZoned, isDayPart } from "../../../lib/extract/times/clock-context.ts";
import { piecesIn } from "../../support/pieces.ts";

test.each([
  ["in the morning", true],
  ["at night", true],
  ["this evening", true],
  ["in the mill", false],
  ["morning", false],
])("%s: %s", (text, said) => {
  expect(isDayPart(piecesIn(text), 0)).toBe(said);
});

test.each([
  ["1353 (1023 GMT)", true],
  ["1353 (10:23 GMT)", true],
  ["1353 (1023 men)", false],
])("%s: %s", (text, said) => {
  expect(isBeforeZoned(piecesIn(text), 0)).toBe(said);
});
