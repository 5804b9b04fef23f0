import { expect, test } from "@jest/globals";
import { answersOf } from "../../lib/lexicon/opposites.ts";
import { synonymClassOf } from "../../lib/lexicon/synonyms.ts";
import { wordLists } from "../support/word-lists.ts";
import { lemmasOf } from "../support/lemmas.ts";

const groups = wordLists("synonyms");

test.each([
  ["ceasefire", "truce", true],
  ["talk", "negotiation", true],
  ["die", "kill", true],
  ["ceasefire", "talk", false],
])("%s and %s: %s", (one, other, same) => {
  expect(synonymClassOf(one) === synonymClassOf(other)).toBe(same);
});

test("a word of no group has no meaning to share", () => {
  expect(synonymClassOf("geese")).toBeNull();
});

test("a group has two words or more, and a word one group", () => {
  expect(groups.length).toBeGreaterThan(80);
  expect(groups.filter((group) => group.length < 2)).toEqual([]);
  const words = groups.flat();
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test("no two words of a group answer a question in opposite ways", () => {
  const opposite = groups.flatMap((group) => {
    const answers = group.flatMap((word) => answersOf(word).map((answer) => ({ word, ...answer })));
    return answers.flatMap((one) =>
      answers.flatMap((other) =>
        one.question === other.question && one.pole !== other.pole ? [`${one.word} / ${other.word}`] : [],
      ),
    );
  });
  expect(opposite).toEqual([]);
});

test("every word is a lemma that the tagger gives", () => {
  expect(groups.flat().filter((word) => !lemmasOf(word).includes(word))).toEqual([]);
});

test("groups are sorted by their first word", () => {
  const first = groups.map(([word]) => word);
  expect(first).toEqual([...first].sort());
});
