import { expect, test } from "@jest/globals";
import { fails, type Failing } from "../../lib/presentation/failing.ts";
import { emptyBaseline } from "../../lib/presentation/known.ts";
import type { Baseline } from "../../lib/model.ts";
import { mill } from "../support/collation.ts";
import { ferry } from "../support/ferry.ts";
import { innerClash } from "../support/inner-clash.ts";

/** The ferry's reports clash in a number, high, and in a stance, medium; the mill's in a number, high, and an antonym, medium. */
const knows = (...ids: string[]): Baseline => ({
  version: 1,
  findings: ids.map((id) => ({ id, type: "number", words: { a: "", b: "" }, reason: null })),
});

test.each<[Failing[], string[], boolean]>([
  [["any"], [], true],
  [["any"], ["f0"], true],
  [["any"], ["f0", "f1"], false],
  [["contradiction"], ["f0"], true],
  [["high"], [], true],
  [["high"], ["f0"], false],
  [["medium"], ["f0"], true],
  [["number"], ["f0"], false],
  [["time"], [], false],
  [["time", "stance"], [], true],
  [["high", "stance"], ["f0"], true],
  [["addition"], ["f0", "f1"], true],
  [["detail"], [], false],
])("%j with %j known: %j", (failOn, ids, outcome) => {
  expect(fails(ferry(), failOn, knows(...ids))).toBe(outcome);
});

test("a report that clashes with itself fails a check, unless it is known", () => {
  const found = { ...ferry(), findings: [], within: { a: [innerClash], b: [] } };
  expect(fails(found)).toBe(true);
  expect(fails(found, ["time"])).toBe(false);
  expect(fails(found, ["any"], knows("w0"))).toBe(false);
});

test.each<[Failing[], string[], boolean]>([
  [["any"], ["toll"], true],
  [["any"], ["toll", "weather"], false],
  [["high"], ["toll"], false],
  [["antonym"], [], true],
  [["agreement"], ["toll", "weather"], true],
  [["stance"], [], false],
])("of several reports %j with %j known: %j", (failOn, ids, outcome) => {
  expect(fails(mill(), failOn, knows(...ids))).toBe(outcome);
});

test("of one fact what is known does not hide what is new", () => {
  const [toll] = mill().facts;
  if (toll === undefined) throw new Error("no toll");
  const [one] = toll.contradictions;
  if (one === undefined) throw new Error("no contradiction");
  const facts = [{ ...toll, contradictions: [one, { ...one, id: "new", type: "time" as const }] }];
  expect(fails({ ...mill(), facts }, ["number"], knows("toll"))).toBe(false);
  expect(fails({ ...mill(), facts }, ["time"], knows("toll"))).toBe(true);
  expect(fails({ ...mill(), facts: [] }, ["any"], emptyBaseline)).toBe(false);
});
