import { expect, test } from "@jest/globals";
import { fateOf, peopleNouns } from "../../lib/lexicon/fates.ts";
import { lemmasOf } from "../support/lemmas.ts";
import { sourcesOf } from "../support/sources.ts";

/** Each fate with the words that the table writes down for it. */
const table = (() => {
  const [source] = sourcesOf("lib/lexicon").filter(({ path }) => path.endsWith("/fates.ts"));
  const lists = [...(source?.code ?? "").matchAll(/^ {2}(\w+): \[([^\]]*)\]/gm)];
  return lists.map(([, fate = "", list = ""]) => ({
    fate,
    words: [...list.matchAll(/"(\w+)"/g)].map(([, word = ""]) => word),
  }));
})();

test.each([
  ["kill", "dead"],
  ["toll", "dead"],
  ["wound", "injured"],
  ["missing", "missing"],
  ["arrest", "arrested"],
  ["survivor", "rescued"],
  ["evacuee", "evacuated"],
  ["homeless", "displaced"],
  ["sleep", null],
])("%s: %s", (lemma, fate) => {
  expect(fateOf(lemma)).toBe(fate);
});

test("fates and their words are sorted, and a word tells one fate", () => {
  expect(table.map(({ fate }) => fate)).toEqual(table.map(({ fate }) => fate).sort());
  expect(table).toHaveLength(7);
  for (const { words } of table) expect(words).toEqual([...words].sort());
  const words = table.flatMap((one) => one.words);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test("nouns of people tell no fate and are sorted", () => {
  expect([...peopleNouns].filter((noun) => fateOf(noun) !== null)).toEqual([]);
  expect([...peopleNouns]).toEqual([...peopleNouns].sort());
});

/** Forms of which the tagger makes another lemma: "arrest", "kill", "miss". */
const inflected = /(?:ed|ing|ise)$/;

test("every word is a lemma that the tagger gives", () => {
  const words = [...table.flatMap((one) => one.words), ...peopleNouns];
  expect(words.filter((word) => !inflected.test(word) && !lemmasOf(word).includes(word))).toEqual([]);
});
