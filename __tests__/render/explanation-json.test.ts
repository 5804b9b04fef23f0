import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { explain, reportFromText } from "../../lib/index.ts";
import { explanationToJson } from "../../lib/render/explanation-json.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../lib/render/explanation.schema.json", import.meta.url), "utf8"),
) as Record<string, unknown>;
const validate = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true, allErrors: true }).compile(
  schema,
);

const a = reportFromText(
  "The ferry Alma sank off Lorne.\nAt least 24 people died when the ferry Alma sank on Tuesday.\nRain fell.",
);
const b = reportFromText(
  "The ferry Alma sank off Lorne.\nOnly one person died when the ferry Alma sank on Tuesday, Ilse Brandt said.",
);

test.each(["1", "A:1,B:1", "A:3", "B:2", "A:3,B:1"])("the schema holds the explanation of %s", (target) => {
  const explanation = explain(a, b, target);
  const json = explanationToJson(explanation);
  expect(JSON.parse(json)).toEqual(explanation);
  validate(JSON.parse(json));
  expect(validate.errors).toBeNull();
});

test("keys stand in the model's order, whatever the order they were made in", () => {
  const explanation = explain(a, b, "1");
  const shuffled = Object.fromEntries(Object.entries(explanation).reverse()) as unknown as typeof explanation;
  expect(explanationToJson(shuffled)).toBe(explanationToJson(explanation));
  expect(explanationToJson(explanation)).toMatch(/^\{\n {2}"version": 1,\n {2}"target": "1",[^]*[^\n]\n$/);
});

test("the schema is a file that the package hands out, and allows nothing else", () => {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    exports: Record<string, unknown>;
    files: string[];
  };
  expect(manifest.exports["./explanation-schema.json"]).toBe("./lib/render/explanation.schema.json");
  expect(manifest.files).toContain("lib/render/explanation.schema.json");
  expect(validate({ ...explain(a, b, "1"), extra: 1 })).toBe(false);
});
