import { expect, test } from "@jest/globals";
import { headlineVerbs } from "../../lib/lexicon/headline-verbs.ts";

test.each([
  ["hits", "hit", true],
  ["denies", "deny", true],
  ["vetoes", "veto", true],
  ["reaches", "reach", true],
  ["attacks", "attack", false],
])("%s is a form of %s", (form, lemma, plain) => {
  expect(headlineVerbs.get(form)).toEqual({ lemma, plain, third: true });
});

test("a bare form stands behind several", () => {
  expect(headlineVerbs.get("sign")?.third).toBe(false);
});
