import { expect, test } from "@jest/globals";
import {
  amends,
  blamingWords,
  dues,
  merits,
  misdeedVerbs,
  praisingWords,
  remedyVerbs,
} from "../../lib/lexicon/judgement-words.ts";

test("no word both praises and blames", () => {
  expect([...praisingWords].filter((word) => blamingWords.has(word))).toEqual([]);
  expect([...merits, ...dues, ...remedyVerbs].filter((word) => misdeedVerbs.has(word))).toEqual([]);
});

test.each([amends, blamingWords, dues, merits, misdeedVerbs, praisingWords, remedyVerbs].map((words) => [words]))(
  "the words are sorted",
  (words) => {
    expect([...words]).toEqual([...words].toSorted());
  },
);
