import { expect, test } from "@jest/globals";
import { bodyParts, kindOf, pairedParts } from "../../lib/lexicon/kinds.ts";

test("words of one kind are one, of two kinds two, and a wider word is none", () => {
  expect(kindOf("weapon", "pistol")).toBe(kindOf("weapon", "revolver"));
  expect(kindOf("weapon", "rifle")).not.toBe(kindOf("weapon", "shotgun"));
  expect([kindOf("weapon", "gun"), kindOf("charge", "crime")]).toEqual([null, null]);
});

test("what comes in pairs is a part of the body or a thing", () => {
  expect([pairedParts.has("knee"), pairedParts.has("head"), bodyParts.has("head")]).toEqual([true, false, true]);
});
