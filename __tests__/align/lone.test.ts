import { describe, expect, test } from "@jest/globals";
import { entityWordsOf } from "../../lib/align/entity-words.ts";
import { shareEntities } from "../../lib/align/entities.ts";
import { loneEvidence } from "../../lib/align/lone.ts";
import { vocabularyOf } from "../../lib/align/terms.ts";
import { readingsOf } from "../support/notation.ts";

function evidence(a: string, b: string): number {
  const readings = readingsOf(a, b);
  const shared = shareEntities(readings.a, readings.b);
  return loneEvidence(readings, shared, vocabularyOf(readings, entityWordsOf(readings, shared)))(0, 0);
}

describe("loneEvidence", () => {
  test.each([
    // What the first two have in common speaks for a match more than what the first and the third have.
    ["a number", "Guards held 23 smugglers.", "Guards caught 23 smugglers.", "Guards caught some smugglers."],
    ["no other number", "Guards held 23 smugglers.", "Guards caught some smugglers.", "Guards caught 31 smugglers."],
    ["a person", "Ana Rojas was held.", "Police held Ana Rojas.", "Police held a driver."],
    ["no other person", "Ana Rojas was held.", "Police held a driver.", "Police held Luis Pardo."],
    ["a weekday", "A dhow sank on Friday.", "On Friday a dhow capsized.", "Yesterday a dhow capsized."],
    ["no other weekday", "A dhow sank on Friday.", "A dhow capsized.", "A dhow capsized on Monday."],
    ["what is done", "The dhow sank.", "A dhow with migrants sank.", "A dhow with migrants sailed."],
    ["rare words", "Grenades lay in the dhow.", "A dhow full of grenades came.", "A boat full of people came."],
  ])("%s", (_, a, near, far) => {
    expect(evidence(a, near)).toBeGreaterThan(evidence(a, far));
    expect(evidence(near, a)).toBeCloseTo(evidence(a, near));
  });
});
