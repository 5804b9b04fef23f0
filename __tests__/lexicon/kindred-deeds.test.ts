import { expect, test } from "@jest/globals";
import { callsForHelp, deedOf, nameOfThing, onesWork, sufferedDeeds } from "../../lib/lexicon/kindred-deeds.ts";

test("verbs of one deed meet, others do not", () => {
  expect(deedOf("pull")).toBe(deedOf("rescue"));
  expect(deedOf("pull")).not.toBe(deedOf("strike"));
  expect(deedOf("ponder")).toBeNull();
});

test("a call for help is one whatever it is called", () => {
  expect([callsForHelp("raise", "alarm"), callsForHelp("call", "brigade")]).toEqual([true, true]);
  expect([callsForHelp("raise", "tax"), callsForHelp("pay", "police")]).toEqual([false, false]);
});

test("who dies does not do it, and remains are a body", () => {
  expect([sufferedDeeds.has("die"), sufferedDeeds.has("kill")]).toEqual([true, false]);
  expect([nameOfThing("remains"), nameOfThing("boat")]).toEqual(["body", "boat"]);
});

test("who helms a film directs it", () => {
  expect(onesWork.get("helm")).toBe(onesWork.get("direct"));
});
