import { expect, test } from "@jest/globals";
import { agencyOfBoth, creditedSide } from "../../lib/classify/credits.ts";
import { toldReading } from "../support/versions.ts";

const rain = "Rain fell on the harbour all night.";
const post = toldReading(rain, { site: "The Post" });

test.each([
  [`${rain} The Post reported it first.`, "a"],
  [`${rain} This story was first published by The Post.`, "a"],
  [`${rain} The mail came by post.`, null],
  [rain, null],
])("%s", (text, side) => {
  const other = toldReading(text, { site: "The Courier" });
  expect(creditedSide({ a: post, b: other })).toBe(side);
  expect(creditedSide({ a: other, b: post })).toBe(side === null ? null : "b");
});

test("who credits an agency credits the agency's own report", () => {
  const wire = toldReading(rain, { site: "Reuters" });
  const paper = toldReading(rain, { site: "The Post", byline: "Reuters" });
  expect(creditedSide({ a: paper, b: wire })).toBe("b");
});

test("two that credit each other settle nothing", () => {
  const first = toldReading(`${rain} The Courier reported it.`, { site: "The Post" });
  const second = toldReading(`${rain} The Post reported it.`, { site: "The Courier" });
  expect(creditedSide({ a: first, b: second })).toBeNull();
});

test.each([
  ["Reuters", "By Reuters", "Reuters"],
  ["Reuters", "AFP", null],
  ["Ida Holm", "Ida Holm", null],
])("bylines %s and %s are of %s", (a, b, agency) => {
  expect(agencyOfBoth({ a: toldReading(rain, { byline: a }), b: toldReading(rain, { byline: b }) })).toBe(agency);
});
