import { expect, test } from "@jest/globals";
import { readClock } from "../../../lib/extract/times/clock.ts";
import { isZone, zoneBehind } from "../../../lib/extract/times/zones.ts";
import { firstOf, piecesIn } from "../../support/pieces.ts";

test.each([
  ["9am GMT", 0],
  ["9am EST", -300],
  ["0241 (IST)", 330],
  ["8.40pm UTC+5:30", 330],
  ["8.40pm GMT-3", -180],
  ["8.40pm GMT+20", 0],
  ["9am ET", null],
  ["9am local time", null],
  ["9am", null],
])("the zone of %s", (text, zone) => {
  expect(firstOf(text, readClock)?.zone).toBe(zone);
});

test.each(["8.40pm GMT+5:30", "8.40pm (GMT)", "8.40pm Eastern time"])("%s is read to its end", (text) => {
  expect(firstOf(text, readClock)?.next).toBe(piecesIn(text).length);
});

test.each([
  ["GMT", true, 0, 1],
  ["hours GMT", false, 0, 2],
  ["(local time)", true, null, 4],
  ["gmt", false, null, 0],
  ["central bank", false, null, 0],
])("%s", (text, begins, zone, next) => {
  expect(isZone(piecesIn(text), 0)).toBe(begins);
  expect(zoneBehind(piecesIn(text), 0)).toEqual({ zone, next });
});
