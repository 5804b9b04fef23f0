import { expect, test } from "@jest/globals";
import { brokeringVerbs, mediatingVerbs, thirdPartyNouns } from "../../lib/lexicon/third-parties.ts";

test("who mediates is known by the office, what one does by the verb", () => {
  expect(thirdPartyNouns.has("mediator")).toBe(true);
  expect(thirdPartyNouns.has("minister")).toBe(false);
  expect([...mediatingVerbs].filter((verb) => brokeringVerbs.has(verb))).toEqual([]);
});
