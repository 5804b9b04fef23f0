import { expect, test } from "@jest/globals";
import { answersOf } from "../../lib/lexicon/opposites.ts";
import { lemmasOf } from "../support/lemmas.ts";
import { sourcesOf } from "../support/sources.ts";

/** The tables of the file: each a list of lines "question: one / other". */
const tables = (() => {
  const [source] = sourcesOf("lib/lexicon").filter(({ path }) => path.endsWith("/opposites.ts"));
  const blocks = [...(source?.code ?? "").matchAll(/= `\n([^`]+: [^`]+ \/ [^`]+)`/g)];
  return blocks.map(([, lines = ""]) => lines.trim().split("\n"));
})();

const words = tables.flat().flatMap((line) => {
  const poles = line.slice(line.indexOf(": ") + 2);
  return [...poles.matchAll(/"([^"]+)"|([^\s/]+)/g)].map((word) => word[1] ?? word[2] ?? "");
});

test.each([
  ["over", "ongoing", "over"],
  ["acquit", "convict", "guilty"],
  ["old", "young", "age"],
  ["end", "continue", "over"],
  ["rise", "fall", "direction"],
  ["in custody", "at large", "caught"],
  ["out of control", "under control", "contained"],
  ["destroy", "intact", "damage"],
])("%s and %s answer %s in opposite ways", (one, other, question) => {
  const pole = (word: string): string | undefined =>
    answersOf(word).find((answer) => answer.question === question)?.pole;
  expect([pole(one), pole(other)].sort()).toEqual(["one", "other"]);
});

test("a word of no question answers none, a word of two both", () => {
  expect(answersOf("geese")).toEqual([]);
  expect(answersOf("decline").map((answer) => answer.question)).toEqual(["accepted", "direction"]);
});

test("what is not open is closed, who did not win may have drawn, and who is missing may be found", () => {
  expect(answersOf("open")[0]?.kind).toBe("exclusive");
  expect(answersOf("win")[0]?.kind).toBe("contrary");
  expect(answersOf("missing")[0]?.kind).toBe("stages");
});

test("no word answers one question both ways or twice", () => {
  const twice = words.filter((word) => {
    const questions = answersOf(word).map((answer) => answer.question);
    return new Set(questions).size !== questions.length;
  });
  expect(twice).toEqual([]);
});

test("every question has words on both sides", () => {
  expect(tables.flat().length).toBeGreaterThan(40);
  expect(tables.flat().filter((line) => !/^\w+: \S.* \/ \S/.test(line))).toEqual([]);
});

test("questions are sorted in each table", () => {
  for (const lines of tables) {
    const questions = lines.map((line) => line.slice(0, line.indexOf(":")));
    expect(questions).toEqual([...questions].sort());
  }
});

test("every single word is a lemma that the tagger gives", () => {
  const single = words.filter((word) => !word.includes(" ") && !word.includes("-"));
  expect(single.filter((word) => !lemmasOf(word).includes(word))).toEqual([]);
});
