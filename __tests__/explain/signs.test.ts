import { expect, test } from "@jest/globals";
import { passesOf } from "../../lib/align/weigh.ts";
import { stagesOf } from "../../lib/compare.ts";
import { isShort, neededOfSigns, signsOf } from "../../lib/explain/signs.ts";
import { readingsOf } from "../support/notation.ts";

const a =
  "The ferry Alma sank off Lorne. Police chased a silver van. He was 95. Wheat prices rose. The choir sang in Lund.";
const b =
  "A silver van was chased by police. The Alma, a ferry, sank near Lorne. He died aged 95. The mayor left. Snow fell.";
const stages = stagesOf(readingsOf(a, b), "words");

test("every sign says what it looks at, each in words of its own", () => {
  const { readings, vocabulary } = stages.story;
  const names = passesOf(readings, vocabulary).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("rare words");
});

test("a pair that is aligned has signs that reach what is needed", () => {
  const match = stages.alignments.find((one) => one.kind === "match" && one.a === 0);
  expect(match).toMatchObject({ b: 1 });
  const signs = signsOf(stages, { a: 0, b: 1 });
  expect(signs.reduce((sum, { worth }) => sum + worth, 0)).toBeGreaterThanOrEqual(neededOfSigns);
  expect(signs.map(({ name }) => name)).toContain("words alike");
});

test("a pair that shares no word has none", () => {
  expect(signsOf(stages, { a: 3, b: 4 })).toEqual([]);
});

test("a report of a sentence or two is short", () => {
  expect(isShort(stages)).toBe(false);
  expect(isShort(stagesOf(readingsOf("The ferry sank.", b), "words"))).toBe(true);
});
