import { readdirSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { rules } from "../../lib/classify/rules.ts";

test("one type, one rule, one file, one line in the list", () => {
  const types = rules.map((rule) => rule.type);
  expect(new Set(types).size).toBe(types.length);
  const files = readdirSync(new URL("../../lib/classify/rules", import.meta.url));
  expect(types.map((type) => `${type}.ts`).filter((file) => !files.includes(file))).toEqual([]);
});

test("numbers are believed before wordings, and speakers last", () => {
  const types = rules.map((rule) => rule.type);
  expect([types[0], types.at(-1)]).toEqual(["number", "attribution"]);
  expect(types.indexOf("polarity")).toBeLessThan(types.indexOf("quote"));
});
