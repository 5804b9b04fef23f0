import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { read, reportFromText } from "../../lib/index.ts";
import { readingToJson } from "../../lib/render/reading-json.ts";
import { quay, quayText } from "../support/quay.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../lib/render/reading.schema.json", import.meta.url), "utf8"),
) as Record<string, unknown>;
const validate = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true, allErrors: true }).compile(
  schema,
);

test("out and in again it is the reading, with its version before it", () => {
  expect(JSON.parse(readingToJson(quay))).toEqual({ version: 1, ...quay });
  expect(readingToJson(quay)).toMatch(/^\{\n {2}"version": 1,\n {2}"report": \{[^]*[^\n]\n$/);
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
  validate(JSON.parse(readingToJson(reading)));
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
  expect(visited).toBeGreaterThan(12);
  expect(validate({ version: 1, ...quay, extra: 1 })).toBe(false);
  expect(validate({ ...quay, version: 2 })).toBe(false);
});

test("programs find both schemas in the package", () => {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    readonly exports: Readonly<Record<string, unknown>>;
    readonly files: readonly string[];
  };
  for (const [name, path] of [
    ["./schema.json", "lib/render/comparison.schema.json"],
    ["./reading-schema.json", "lib/render/reading.schema.json"],
  ] as const) {
    expect(manifest.exports[name]).toBe(`./${path}`);
    expect(manifest.files).toContain(path);
  }
});
