import { expect, test } from "@jest/globals";
import { collate, reportFromText } from "../../lib/index.ts";
import { collationFromJson, collationToJson } from "../../lib/render/collation-json.ts";
import { mill } from "../support/collation.ts";
import { checkerOf } from "../support/schema.ts";

const errors = checkerOf("collation");

test("JSON out and in is the identity", () => {
  expect(collationFromJson(collationToJson(mill()))).toEqual(mill());
});

test("it ends with one line feed, and its keys stand in the model's order", () => {
  const shuffled = Object.fromEntries(Object.entries(mill()).reverse()) as unknown as ReturnType<typeof mill>;
  expect(collationToJson(shuffled)).toBe(collationToJson(mill()));
  expect(collationToJson(mill())).toMatch(/^\{\n {2}"version": 3,\n {2}"reports": \[[^]*[^\n]\n$/);
});

test("only some kinds of fact, and the sentences' lists follow", () => {
  const { facts, reports } = collationFromJson(collationToJson(mill(), { only: ["single"] }));
  expect(facts.map(({ id }) => id)).toEqual(["name"]);
  expect(reports.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.facts))).toEqual(["name"]);
});

test("pairs that time was up for go out and in with the rest", () => {
  const partial = { ...mill(), partial: { pairs: [[0, 2] as const] } };
  expect(collationFromJson(collationToJson(partial))).toEqual(partial);
  expect(() => collationFromJson(collationToJson(mill()).replace('"partial": null', '"partial": 7'))).toThrow(
    /its "partial" is missing/,
  );
});

test.each([
  ["made by hand", mill()],
  ["that is partial", { ...mill(), partial: { pairs: [[0, 2] as const] } }],
  [
    "of three texts",
    collate(
      ["24 people died on Tuesday.", "Nine people died on Monday.", "24 people died. It rained."].map((text) =>
        reportFromText(text, { date: "2026-03-04" }),
      ),
    ),
  ],
])("the schema holds a collation %s", (_, collation) => {
  expect(errors(JSON.parse(collationToJson(collation)))).toBeNull();
});

test("the schema allows nothing else", () => {
  expect(errors({ ...mill(), extra: 1 })).not.toBeNull();
  expect(errors({ ...mill(), version: 4 })).not.toBeNull();
});

test.each([
  ["", /^not a collation made by storydiff: Unexpected end/],
  ["7", /an object was expected/],
  ["{}", /its version is none, and this storydiff reads version 3/],
  ['{"version": 4}', /its version is 4,/],
  ['{"version": 2}', /its version is 2,/],
  ['{"version": 3}', /its "reports" is missing or of another shape/],
  ['{"version": 3, "reports": []}', /its "reports" is missing or of another shape/],
  [
    collationToJson(mill()).replace('\n  "facts": [', '\n  "facts": [7, '),
    /its "facts" is missing or of another shape/,
  ],
])("%.30s is no collation", (json, message) => {
  expect(() => collationFromJson(json)).toThrow(
    expect.objectContaining({ code: "bad-json", message: expect.stringMatching(message) as unknown }),
  );
});
