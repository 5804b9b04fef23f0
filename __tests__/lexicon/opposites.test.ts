import { expect, test } from "@jest/globals";
import { answersOf } from "../../lib/lexicon/opposites.ts";
import { lemmasOf } from "../support/lemmas.ts";
import { sourcesOf } from "../support/sources.ts";
import { wordLists } from "../support/word-lists.ts";

test.each([
  ["over", "ongoing", "over"],
  ["acquit", "convict", "guilty"],
  ["old", "young", "age"],
  ["end", "continue", "over"],
  ["rise", "fall", "direction"],
])("%s and %s answer %s in opposite ways", (one, other, question) => {
  const pole = (word: string): string | undefined =>
    answersOf(word).find((answer) => answer.question === question)?.pole;
  expect([pole(one), pole(other)].sort()).toEqual(["one", "other"]);
});

test("a word of no question answers none, a word of two both", () => {
  expect(answersOf("geese")).toEqual([]);
  expect(answersOf("decline").map((answer) => answer.question)).toEqual(["accepted", "direction"]);
});

test("no word answers one question both ways or twice", () => {
  const twice = wordLists("opposites")
    .flat()
    .filter((word) => {
      const questions = answersOf(word).map((answer) => answer.question);
      return new Set(questions).size !== questions.length;
    });
  expect(twice).toEqual([]);
});

test("questions are sorted", () => {
  const [source] = sourcesOf("lib/lexicon").filter(({ path }) => path.endsWith("/opposites.ts"));
  const questions = [...(source?.code ?? "").matchAll(/question: "(\w+)"/g)].map(([, question]) => question);
  expect(questions.length).toBeGreaterThan(20);
  expect(questions).toEqual([...questions].sort());
});

test("every word is a lemma that the tagger gives", () => {
  expect(
    wordLists("opposites")
      .flat()
      .filter((word) => !lemmasOf(word).includes(word)),
  ).toEqual([]);
});
