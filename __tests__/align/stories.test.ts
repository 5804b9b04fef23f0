import { describe, expect, test } from "@jest/globals";
import { entityWordsOf } from "../../lib/align/entity-words.ts";
import { shareEntities } from "../../lib/align/entities.ts";
import { haveOtherNames, likenessOfStories } from "../../lib/align/stories.ts";
import { vocabularyOf, type Vocabulary } from "../../lib/align/terms.ts";
import { readingsOf } from "../support/notation.ts";

function vocabulary(a: string, b: string): Vocabulary {
  const readings = readingsOf(a, b);
  return vocabularyOf(readings, entityWordsOf(readings, shareEntities(readings.a, readings.b)));
}

describe("likenessOfStories", () => {
  const flood = "A flood drowned nine people in Aro. The river Sull rose. Rescuers came.";

  test("is higher for one story than for two of one kind", () => {
    const same = likenessOfStories(vocabulary(flood, "Nine drowned as the Sull rose in Aro. A flood!").terms);
    const kind = likenessOfStories(vocabulary(flood, "A flood killed thirty people in Kemba. Rescuers came.").terms);
    expect(same).toBeGreaterThan(kind);
  });

  test("is 0 where there are no words", () => {
    expect(likenessOfStories(vocabulary(flood, "!").terms)).toBe(0);
  });
});

describe("haveOtherNames", () => {
  test.each([
    ["Ana Rojas spoke in Lima.", "Luis Pardo spoke in Oslo.", true],
    ["Ana Rojas spoke in Lima.", "Luis Pardo spoke in Lima.", false],
    ["Ana Rojas spoke in Lima.", "Ana Rojas met Luis Pardo in Oslo.", false],
    ["Ana Rojas spoke.", "Luis Pardo spoke in Oslo.", false],
    ["The mayor spoke.", "The governor spoke.", false],
  ])("%s / %s: %s", (a, b, expected) => {
    expect(haveOtherNames(vocabulary(a, b).terms)).toBe(expected);
  });
});
