import { expect, test } from "@jest/globals";
import { relationNouns, relationVerbs } from "../../lib/lexicon/relations.ts";

test("a noun of the holder and one of the thing tell one relation", () => {
  const [owner, subsidiary] = [relationNouns.get("owner"), relationNouns.get("subsidiary")];
  expect(owner?.relation).toBe(subsidiary?.relation);
  expect([owner?.ofThing, subsidiary?.ofThing]).toEqual([false, true]);
  expect(relationVerbs.get("own")?.[0]?.relation).toBe(owner?.relation);
});

test("words for one post are one relation, posts are not", () => {
  expect(relationNouns.get("chairwoman")?.relation).toBe(relationNouns.get("chairman")?.relation);
  expect(relationNouns.get("mayor")?.relation).not.toBe(relationNouns.get("governor")?.relation);
});
