import { expect, test } from "@jest/globals";
import { readClock } from "../../../lib/extract/times/clock.ts";
import { firstOf } from "../../support/pieces.ts";

test.each([
  ["8.40pm", "20:40"],
  ["8:40 p.m.", "20:40"],
  ["11am", "11:00"],
  ["12am", "0:00"],
  ["12 p.m.", "12:00"],
  ["15.30pm", "15:30"],
  ["9:25", "9:25"],
  ["06:00", "6:00"],
  ["at 9: 25 hours", "9:25"],
  ["at 2: 18 p. m.", "14:18"],
  ["06: 00 BST", "6:00"],
  ["0241 GMT", "2:41"],
  ["at 1400 hours", "14:00"],
  ["0600 hours", "6:00"],
  ["14.00 local time", "14:00"],
  ["10:27:45 am", "10:27"],
  ["noon", "12:00"],
  ["12 midnight", "0:00"],
  ["half past three", "3:30"],
  ["quarter past five", "5:15"],
  ["at ten to six", "5:50"],
  ["a quarter to six", "5:45"],
  ["twenty minutes past two", "2:20"],
  ["half past three o'clock pm", "15:30"],
  ["3 o'clock", "3:00"],
  ["five o’clock", "5:00"],
  ["5-6pm", "17:00"],
  ["5 to 6 pm", "17:00"],
  ["11-2pm", "11:00"],
  ["Friday 9:25", "9:25"],
  ["about 9: 25 in the morning", "9:25"],
  ["at 9: 25", "9:25"],
  ["at 1353 (1023 GMT)", "13:53"],
  ["at 1353 (10:23 GMT)", "13:53"],
  ["(0241 GMT)", "2:41"],
  ["at 1830 on Friday", "18:30"],
  ["at 7 in the morning", "7:00"],
  ["half-past seven", "7:30"],
])("%s", (text, time) => {
  const minutes = firstOf(text, readClock)?.minutes ?? -1;
  expect(`${Math.floor(minutes / 60)}:${(minutes % 60).toString().padStart(2, "0")}`).toBe(time);
});

test.each([
  "with 4:39 left",
  "at 4:39 in the second half",
  "at 12:10 into overtime",
  "In John 3:16 it",
  "the list: 25",
  "2:03:59",
  "8.40",
  "8.75pm",
  "25:10",
  "9:75",
  "30 hours",
  "1400 people",
  "ten to five men",
  "half to six",
  "in 2:45",
  "a3.40pm",
  "7 in the morning sun",
  "paid 1353 (twice)",
  "at 1830 metres on",
  "2020 pm",
  "5-6",
  "1.234 GMT",
])("no clock: %s", (text) => {
  expect(firstOf(text, readClock)).toBeNull();
});

test.each([
  ["11am IST today", 3],
  ["11am (IST) today", 5],
  ["9:25 Eastern Time now", 5],
  ["11am Mt Cook", 2],
])("%s takes %i pieces", (text, next) => {
  expect(firstOf(text, readClock)?.next).toBe(next);
});
