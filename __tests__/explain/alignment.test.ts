import { expect, test } from "@jest/globals";
import { alignmentOf, sharedWords } from "../../lib/explain/alignment.ts";
import { stagesOf } from "../../lib/compare.ts";
import { readingsOf } from "../support/notation.ts";

function stages(a: string, b: string) {
  return {
    ...stagesOf(readingsOf(a, b), "words"),
    short: false,
    placeOf: (side: string, sentence: number) => `${side}${sentence}`,
  };
}

const why = (a: string, b: string, at: { a: number; b: number }, weighed = true): string => {
  const aligned = stages(a, b);
  return alignmentOf(aligned, at, weighed, sharedWords(aligned.story.vocabulary, at).length);
};

test("words that are the same, kin or of one meaning, the heaviest first", () => {
  const { story } = stages("The negotiators fled Lund.", "The negotiation in Lund saw many escape.");
  const words = sharedWords(story.vocabulary, { a: 0, b: 0 });
  const told = words.map(({ words: { a, b }, how }) => `${a} ${b} ${how}`);
  expect(told.sort()).toEqual(["flee escape kin", "lund lund same", "negotiator negotiation meaning"]);
  expect(words.map(({ weight }) => weight)).toEqual(words.map(({ weight }) => weight).sort((x, y) => y - x));
});

test.each([
  ["The ferry Alma sank off Lorne.", "The ferry Alma sank off Lorne.", "both carry the sentence word for word"],
  ["The ferry Alma sank off Lorne.", "The Alma, a ferry, sank near Lorne.", "Aligned: enough speaks for it."],
  ["The ferry Alma sank off Lorne.", "Wheat prices rose.", "no telling word in common"],
])("%s / %s: %s", (a, b, told) => {
  expect(why(a, b, { a: 0, b: 0 })).toContain(told);
});

test("too far apart, or too weak beside a nearer partner", () => {
  const a = "The ferry Alma, which had left the old town at noon with a choir on board, sank off Lorne.";
  const b = "In Lorne the bakers, the smiths and the teachers went on strike. The ferry Alma sank off Lorne.";
  expect(why(a, b, { a: 0, b: 0 }, false)).toBe("Not aligned: too little alike to be weighed.");
  expect(why(a, b, { a: 0, b: 0 })).toMatch(
    /^Not aligned: too little speaks for it\. More alike are a0 to b1 \(\.\d+\)\.$/,
  );
});
