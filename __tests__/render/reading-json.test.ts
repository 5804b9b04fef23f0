import { expect, test } from "@jest/globals";
import { read, reportFromText } from "../../lib/index.ts";
import { readingToJson } from "../../lib/render/reading-json.ts";
import { quay, quayText } from "../support/quay.ts";
import { checkerOf } from "../support/schema.ts";

const errors = checkerOf("reading");

test("out and in again it is the reading, with its version before it", () => {
  expect(JSON.parse(readingToJson(quay))).toEqual({ version: 2, ...quay });
  expect(readingToJson(quay)).toMatch(/^\{\n {2}"version": 2,\n {2}"report": \{[^]*[^\n]\n$/);
});

test("keys stand in the model's order, whatever the order they were made in", () => {
  const shuffled = Object.fromEntries(Object.entries(quay).reverse()) as unknown as typeof quay;
  expect(readingToJson(shuffled)).toBe(readingToJson(quay));
});

test.each([
  ["made by hand", quay],
  ["of the same text", read(reportFromText(quayText, { date: "2025-11-08" }))],
  [
    "with all that is read",
    read(
      reportFromText(
        "About 1,200 people, or 3 percent, left on 3 May 2021 at 9am GMT, twice a week, a 35-year-old said. Two days " +
          "earlier Lorne lost 24-21 in the 1990s, allegedly; the mayor may back both towns last week.",
      ),
    ),
  ],
])("the schema holds a reading %s", (_, reading) => {
  expect(errors(JSON.parse(readingToJson(reading)))).toBeNull();
});

test("the schema allows nothing else", () => {
  expect(errors({ version: 2, ...quay, extra: 1 })).not.toBeNull();
  expect(errors({ ...quay, version: 3 })).not.toBeNull();
});
