import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { hashOf, stateOf, viewOf } from "../../lib/page/address.ts";

const nothing = { kind: "", type: "", confidence: "", entity: "", text: "" };

test.each([
  ["", { target: "", chosen: nothing }],
  ["#f-1a2b", { target: "f-1a2b", chosen: nothing }],
  [
    "#a-5?type=number&entity=Port+Ansel",
    { target: "a-5", chosen: { ...nothing, type: "number", entity: "Port Ansel" } },
  ],
  ["#?text=50%25&colour=red", { target: "", chosen: { ...nothing, text: "50%" } }],
  ["#?text=%E0%A4%A", { target: "", chosen: { ...nothing, text: "\ufffd%A" } }],
])("the address %j", (hash, state) => {
  expect(stateOf(hash)).toEqual(state);
});

test("what is written into the address is read back", () => {
  const word = fc.string({ unit: "grapheme" });
  const chosen = fc.record({ kind: word, type: word, confidence: word, entity: word, text: word });
  const target = fc.constantFrom("", "texts", "f-1a2b", "b-12");
  fc.assert(
    fc.property(target, chosen, (to, what) => {
      expect(stateOf(hashOf({ target: to, chosen: what }))).toEqual({ target: to, chosen: what });
    }),
  );
});

test.each([
  ["", "findings"],
  ["holders", "holders"],
  ["b-12", "texts"],
  ["t-3", "texts"],
  ["f-1a2b", "findings"],
  ["a-", "findings"],
])("%j is shown among the %s", (target, view) => {
  expect(viewOf({ target, chosen: nothing }, ["findings", "texts", "holders"])).toBe(view);
});
