import { describe, expect, test } from "@jest/globals";
import { identity } from "../../../lib/classify/rules/identity.ts";
import { agreements, clashes, judged } from "../../support/notation.ts";

describe("identity", () => {
  test.each([
    [
      "Katherine Gomes was hurt in the fire at Varna. Gomes is a nurse.",
      "Catherine Gomes was hurt in the fire at Varna.",
      'identity "Katherine Gomes" / "Catherine Gomes"',
    ],
    [
      "Ruth Hoffner of Varna Foods resigned.",
      "Ruth Hofner of Varna Foods resigned.",
      'identity "Ruth Hoffner" / "Ruth Hofner"',
    ],
    [
      "Mira Holt, 35, was hurt in the fire at Varna.",
      "Mira Holt, 34, was hurt in the fire at Varna.",
      'identity "35" / "34"',
    ],
    [
      "General manager A.J. Smith signed the Tarn contract.",
      "General manager A.J. Butler signed the Tarn contract.",
      'identity "A.J. Smith" / "A.J. Butler"',
    ],
    [
      "Clara Boyle fell from the Tarn bridge.",
      "Mira Boyle fell from the Tarn bridge.",
      'identity "Clara Boyle" / "Mira Boyle"',
    ],
    [
      "A Peruvian trawler sank off Karo.",
      "A Bolivian trawler sank off Karo.",
      'identity "Peruvian trawler" / "Bolivian trawler"',
    ],
    [
      "An Australian climber died below the Karo summit.",
      "A New Zealand climber died below the Karo summit.",
      'identity "Australian climber" / "New Zealand climber"',
    ],
    [
      "A Peruvian student died below the Karo summit.",
      "A Canadian student died below the Karo summit.",
      'identity "Peruvian student" / "Canadian student"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    ["Katherine Gomes was hurt in the fire at Varna.", "Gomes was hurt in the fire at Varna.", "the last name alone"],
    [
      "Mira Holt, 35, was hurt in the fire at Varna.",
      "Mira Holt, 35, was hurt in the fire at Varna last night.",
      "the same age",
    ],
    [
      "Mira Holt, 35, was hurt in the fire at Varna.",
      "Hail fell at Tarn on Ida Kern, 34, a baker.",
      "another person's age",
    ],
    ["He met Katharine Moor and Catharine Moor.", "He met Catharine Moor.", "A knows both spellings"],
    [
      "Clara Boyle fell from the Tarn bridge.",
      "Clara Boyle and her sister Mira Boyle fell from the Tarn bridge.",
      "B knows both sisters",
    ],
    ["Patrick Gray ran the Tarn office.", "L. Patrick Gray III ran the Tarn office.", "a fuller name"],
    ["Clara Boyle fell from the Tarn bridge.", "Mira Hanks swam to the Tarn quay.", "no name in common"],
    [
      "An Australian climber died below the Karo summit.",
      "An Australian climber was killed below the Karo summit.",
      "the same country",
    ],
    [
      "An Australian climber and a New Zealand climber died at Karo.",
      "A New Zealand climber died at Karo.",
      "A knows both",
    ],
    ["The Australian minister flew to Karo.", "The Peruvian minister flew to Karo.", "each country has a minister"],
    ["The Peruvian trawler sank.", "The Bolivian driver sank.", "another kind of person"],
    ["Snow fell in Iran on Monday.", "Iraq held a fair.", "places have no spellings to mend"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });

  test("an age told twice is told as an agreement", () => {
    expect(agreements("Mira Holt, 35, was hurt in the fire.", "The fire hurt Mira Holt, 35.")).toEqual([
      'identity "35" / "35"',
    ]);
  });
});

test.each([
  ["nationality", "A Peruvian climber slept.", "A Bolivian climber sold rye.", 0.5],
  ["nationality in two words", "A Peruvian climber slept.", "A Bolivian oil worker sold rye.", 0.5],
  ["half a name", "Clara Boyle slept.", "Mira Boyle sold rye.", 0.7],
])("how close the sentences must be: %s, %s / %s from %d", (_, a, b, least) => {
  expect(judged(identity, least, a, b)).toHaveLength(1);
  expect(judged(identity, least - 0.05, a, b)).toEqual([]);
});
