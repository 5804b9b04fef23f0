import { expect, test } from "@jest/globals";
import { readPart } from "../../../lib/extract/times/time-parts.ts";
import { firstOf } from "../../support/pieces.ts";

test.each([
  ["the 7 October", { month: 10, day: 7 }],
  ["8.40pm", { clock: 1240 }],
  ["half past three", { clock: 210 }],
  ["in 2011", { year: 2011 }],
  ["3 days ago", { offset: -3 }],
  ["two days ago", { offset: -2 }],
  ["yesterday", { offset: -1 }],
  ["Friday", { weekday: "friday" }],
  ["at night", { partOfDay: "night" }],
  ["in May", { month: 5 }],
])("%s", (text, fields) => {
  expect(firstOf(text, (pieces, index) => readPart(pieces, index, null))?.fields).toMatchObject(fields);
});

test("most words begin no time", () => {
  expect(
    firstOf("the mayor (54) paid 12 - see https://a.example", (pieces, index) => readPart(pieces, index, null)),
  ).toBeNull();
});
