import { expect, test } from "@jest/globals";
import { readOutcomes } from "../../lib/lexicon/outcome-rows.ts";

const table = readOutcomes([
  {
    about: "fire",
    name: "control",
    exclusive: true,
    one: "put|kept out, under control",
    other: "raging, out * control",
  },
]);

test("a row is read into phrases by each word that may begin them", () => {
  expect([...table.keys()]).toEqual(["put", "kept", "under", "raging", "out"]);
  expect(table.get("kept")?.[0]).toEqual(table.get("put")?.[0]);
});

test("a phrase knows its question, its pole and its gaps", () => {
  expect(table.get("out")?.[0]).toEqual({
    question: { about: "fire", name: "control", key: "fire control", exclusive: true },
    pole: "other",
    places: [new Set(["out"]), null, new Set(["control"])],
  });
});
