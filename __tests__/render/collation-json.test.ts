import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { collate, reportFromText } from "../../lib/index.ts";
import { collationFromJson, collationToJson } from "../../lib/render/collation-json.ts";
import { mill } from "../support/collation.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../lib/render/collation.schema.json", import.meta.url), "utf8"),
) as Record<string, unknown>;
const validate = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true, allErrors: true }).compile(
  schema,
);

test("JSON out and in is the identity", () => {
  expect(collationFromJson(collationToJson(mill()))).toEqual(mill());
});

test("it ends with one line feed, and its keys stand in the model's order", () => {
  const shuffled = Object.fromEntries(Object.entries(mill()).reverse()) as unknown as ReturnType<typeof mill>;
  expect(collationToJson(shuffled)).toBe(collationToJson(mill()));
  expect(collationToJson(mill())).toMatch(/^\{\n {2}"version": 1,\n {2}"reports": \[[^]*[^\n]\n$/);
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
  validate(JSON.parse(collationToJson(collation)));
  expect(validate.errors).toBeNull();
});

test("the schema allows nothing else, anywhere", () => {
  let visited = 0;
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("properties" in value) {
      visited += 1;
      expect(value).toMatchObject({ type: "object", additionalProperties: false });
      expect(value).toHaveProperty("required", Object.keys(value.properties as object));
    }
    Object.values(value).forEach(visit);
  };
  visit(schema);
  expect(visited).toBeGreaterThan(8);
  expect(validate({ ...mill(), extra: 1 })).toBe(false);
  expect(validate({ ...mill(), version: 2 })).toBe(false);
});

test.each([
  ["", /^not a collation made by storydiff: Unexpected end/],
  ["7", /an object was expected/],
  ["{}", /its version is none, and this storydiff reads version 1/],
  ['{"version": 2}', /its version is 2,/],
  ['{"version": 1}', /its "reports" is missing or of another shape/],
  ['{"version": 1, "reports": []}', /its "facts" is missing or of another shape/],
])("%s is no collation", (json, message) => {
  expect(() => collationFromJson(json)).toThrow(
    expect.objectContaining({ code: "bad-json", message: expect.stringMatching(message) as unknown }),
  );
});
