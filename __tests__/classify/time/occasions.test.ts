import { expect, test } from "@jest/globals";
import { keyOf } from "../../../lib/classify/time/occasion-heads.ts";
import { occasionsOf, tellsAnother } from "../../../lib/classify/time/occasions.ts";
import { storyAt } from "../../support/notation.ts";

const told = (text: string) => occasionsOf(storyAt(0, text, "Nothing else."), "a");

test.each([
  ["The trial of Ana Berg opened in May.", "start"],
  ["The bridge is to stay closed until June.", "opening"],
  ["A fire gutted the mill.\nIt broke out at 2 a.m.", "fire"],
  ["The fire, which is being looked into, broke out at 8.49pm.", "fire"],
])("%s -> %s", (text, kind) => {
  expect(told(text).map((one) => one.kind)).toEqual([kind]);
});

test.each([
  ["The plane did not leave on Monday.", "denied"],
  ["The plane may leave on Monday.", "unsure"],
])("%s: nothing, %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("an occasion knows of whom it is, whether it is to come and whether there are more", () => {
  const [planned] = told("The Karo bridge will open on 1 June.");
  expect([planned?.planned, planned?.heads.has(keyOf("bridge")), planned?.another]).toEqual([true, true, false]);
  const [second] = told("A second factory opened in 2001.");
  expect(second?.another).toBe(true);
  expect(told("He was arrested on Monday.")[0]?.unknown).toBe(true);
});

test("again and another tell of several", () => {
  const { tokens } = storyAt(0, "The crews marched again.", "Nothing.").sentences.a[0] ?? { tokens: [] };
  expect(tellsAnother(tokens, new Set())).toBe(true);
  expect(tellsAnother(tokens.slice(0, 2), new Set())).toBe(false);
});
