import { expect, test } from "@jest/globals";
import { decidedIncidents, incidentOf, incidents, physicalIncidents } from "../../lib/lexicon/incidents.ts";

test("verbs, nouns and verbs with their particle of one kind", () => {
  expect(["sink", "capsize", "go down", "sinking"].map(incidentOf)).toEqual([
    "sinking",
    "sinking",
    "sinking",
    "sinking",
  ]);
  expect(["go", "sing", ""].map(incidentOf)).toEqual([null, null, null]);
});

test("no kind is both a decision and an incident of things", () => {
  expect(incidents.filter((kind) => decidedIncidents.has(kind) && physicalIncidents.has(kind))).toEqual([]);
});
