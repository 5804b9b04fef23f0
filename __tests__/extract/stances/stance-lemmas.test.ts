import { expect, test } from "@jest/globals";
import { carryingVerbs, pastForms, stanceLemmas, tellingVerbs } from "../../../lib/extract/stances/stance-lemmas.ts";

test("every verb that tells a stance by itself opens the search; one that carries it does not", () => {
  for (const verb of tellingVerbs) expect(stanceLemmas).toContain(verb);
  expect(carryingVerbs).toContain("voice");
  expect(stanceLemmas.has("voice")).toBe(false);
});

test("past forms lead to their verbs", () => {
  expect(pastForms.get("accused")).toBe("accuse");
  expect(pastForms.get("attacked")).toBe("attack");
});
