import { expect, test } from "@jest/globals";
import { toldOtherwise } from "../../lib/classify/told-otherwise.ts";

/** What is told otherwise of one flight, each side as "1|1 again". */
const told = (a: string, b: string, valueOf?: (telling: string) => unknown): string[] =>
  toldOtherwise({ a: new Map([["flight", a.split("|")]]), b: new Map([["flight", b.split("|")]]) }, valueOf).map(
    (one) => `${one.key}: ${one.a} / ${one.b}`,
  );

const numberOf = (telling: string): string => telling.slice(0, 1);

test.each([
  ["1", "2", ["flight: 1 / 2"]],
  ["1", "1", []],
  ["1|1 again", "2", ["flight: 1 / 2"]],
  ["1|2", "2", []],
  ["1", "2|3", []],
])("%s / %s: %j", (a, b, expected) => {
  expect(told(a, b, numberOf)).toEqual(expected);
});

test("without a value what is told twice may be either", () => {
  expect(told("1|1 again", "2")).toEqual([]);
  expect(told("1", "2")).toEqual(["flight: 1 / 2"]);
});

test("what one report tells alone is no other", () => {
  expect(toldOtherwise({ a: new Map([["flight", ["1"]]]), b: new Map([["gate", ["2"]]]) })).toEqual([]);
});
