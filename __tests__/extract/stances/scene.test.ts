import { expect, test } from "@jest/globals";
import {
  behind,
  chunkFrom,
  chunkHolding,
  chunkUpTo,
  claimBefore,
  claimIndex,
  claimOf,
  holdsName,
  isSomeone,
  phraseFrom,
  stanceOf,
  verbOf,
} from "../../../lib/extract/stances/scene.ts";
import { sceneIn } from "./told-in.ts";

const sentence = "The old mayor praised Lind and left even for Oslo.";
const scene = sceneIn(sentence);

test("phrases are found by their first, last and any token", () => {
  expect(chunkFrom(scene, 0)).toEqual({ first: 0, head: 2, last: 2 });
  expect(chunkFrom(scene, 1)).toBeNull();
  expect(chunkHolding(scene, 1)).toEqual(chunkFrom(scene, 0));
  expect(chunkHolding(scene, 3)).toBeNull();
  expect(chunkUpTo(scene, 2)).toEqual(chunkFrom(scene, 0));
  expect(chunkUpTo(scene, 1)).toBeNull();
});

test("claims are found by their verbs", () => {
  const praised = claimOf(scene, 3);
  expect(praised?.verb).toBe("praise");
  expect(praised === null ? -1 : verbOf(scene, praised)).toBe(3);
  expect(claimOf(scene, 4)).toBeNull();
  expect(claimBefore(scene, 4)).toBe(praised);
  expect(claimBefore(scene, 3)).toBeNull();
  expect(claimIndex(scene, 0)).toBe(0);
});

test("a preposition leads to the phrase behind it, over an adverb", () => {
  expect(behind(scene, 7, new Set(["for"]))).toEqual(chunkFrom(scene, 9));
  expect(behind(scene, 8, new Set(["of"]))).toBeNull();
});

test("a name, a pronoun and an office are someone, a gate is not", () => {
  expect(holdsName(scene, { start: 0, end: sentence.length })).toBe(true);
  expect(holdsName(scene, { start: 0, end: 13 })).toBe(false);
  expect(isSomeone(scene, phraseFrom(scene, 0, 2))).toBe(true);
  expect(isSomeone(sceneIn("The gate fell."), phraseFrom(sceneIn("The gate fell."), 0, 1))).toBe(false);
});

test("nobody stands for himself", () => {
  const mayor = phraseFrom(scene, 0, 2);
  expect(stanceOf(scene, mayor.span, mayor, mayor, "supports", "stated")).toEqual([]);
  expect(stanceOf(scene, mayor.span, mayor, phraseFrom(scene, 4, 4), "supports", "stated")).toHaveLength(1);
});
