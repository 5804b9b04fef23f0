import { expect, test } from "@jest/globals";
import { fromJson, toJson } from "../../lib/render/json.ts";
import { ferry } from "../support/ferry.ts";
import { innerClash } from "../support/inner-clash.ts";
import { checkerOf } from "../support/schema.ts";

const errors = checkerOf("comparison");

test("JSON out and in is the identity", () => {
  expect(fromJson(toJson(ferry()))).toEqual(ferry());
  expect(toJson(fromJson(toJson(ferry())))).toBe(toJson(ferry()));
});

test("clashes of a report with itself go out and in with the rest", () => {
  const comparison = { ...ferry(), within: { a: [innerClash], b: [] } };
  expect(fromJson(toJson(comparison))).toEqual(comparison);
  expect(errors(JSON.parse(toJson(comparison)))).toBeNull();
  expect(() => fromJson(toJson(ferry()).replace('"within": null', '"within": 7'))).toThrow(/its "within" is missing/);
});

test("what time was up for goes out and in with the rest", () => {
  const partial = { between: ["cause" as const], within: { a: [], b: ["time" as const, "cause" as const] } };
  const comparison = { ...ferry(), partial };
  expect(fromJson(toJson(comparison))).toEqual(comparison);
  expect(errors(JSON.parse(toJson(comparison)))).toBeNull();
  expect(() => fromJson(toJson(ferry()).replace('"partial": null', '"partial": 7'))).toThrow(
    /its "partial" is missing/,
  );
});

test("it ends with one line feed, and its keys stand in the model's order", () => {
  const shuffled = Object.fromEntries(Object.entries(ferry()).reverse()) as unknown as ReturnType<typeof ferry>;
  expect(toJson(shuffled)).toBe(toJson(ferry()));
  expect(toJson(ferry())).toMatch(/^\{\n {2}"version": 4,[^]*[^\n]\n$/);
});

test("only some kinds of finding, and the sentences' lists follow", () => {
  const kept = fromJson(toJson(ferry(), { only: ["addition"] }));
  expect(kept.findings.map(({ kind }) => kind)).toEqual(["addition", "addition"]);
  const ids = kept.findings.map(({ id }) => id);
  const listed = [...kept.sentences.a, ...kept.sentences.b].flatMap(({ findings }) => findings);
  expect(listed.sort()).toEqual(ids.sort());
  expect(kept.counts).toEqual(ferry().counts);
});

test("the schema holds what is written", () => {
  expect(errors(JSON.parse(toJson(ferry())))).toBeNull();
});

test("the schema allows nothing else", () => {
  expect(errors({ ...ferry(), extra: 1 })).not.toBeNull();
  expect(errors({ ...ferry(), version: 5 })).not.toBeNull();
});

test.each([
  ["", /^not a comparison made by storydiff: Unexpected end/],
  ["[]", /an object was expected, got a list/],
  ["null", /an object was expected, got null/],
  ["7", /an object was expected, got number/],
  ["{}", /its version is none, and this storydiff reads version 4/],
  ['{"version": 1}', /its version is 1,/],
  ['{"version": 4}', /its "reports" is missing or of another shape/],
  [toJson(ferry()).replace('"kind": "addition"', '"kind": "guess"'), /its "findings" is missing or of another shape/],
  [
    toJson(ferry()).replace('"similarity": "words"', '"similarity": 1'),
    /its "similarity" is missing or of another shape/,
  ],
])("%.20s is no comparison", (json, message) => {
  expect(() => fromJson(json)).toThrow(
    expect.objectContaining({ code: "bad-json", message: expect.stringMatching(message) as unknown }),
  );
});
