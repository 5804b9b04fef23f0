import { expect, test } from "@jest/globals";
import { explain, reportFromText } from "../../lib/index.ts";
import { explanationToJson } from "../../lib/render/explanation-json.ts";
import { checkerOf } from "../support/schema.ts";

const errors = checkerOf("explanation");

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
  expect(errors(JSON.parse(json))).toBeNull();
});

test("keys stand in the model's order, whatever the order they were made in", () => {
  const explanation = explain(a, b, "1");
  const shuffled = Object.fromEntries(Object.entries(explanation).reverse()) as unknown as typeof explanation;
  expect(explanationToJson(shuffled)).toBe(explanationToJson(explanation));
  expect(explanationToJson(explanation)).toMatch(/^\{\n {2}"version": 2,\n {2}"target": "1",[^]*[^\n]\n$/);
});

test("the schema allows nothing else", () => {
  expect(errors({ ...explain(a, b, "1"), extra: 1 })).not.toBeNull();
});
