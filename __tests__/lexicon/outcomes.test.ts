import { expect, test } from "@jest/globals";
import { outcomePhrases, movingOutcomes, recurringOutcomes } from "../../lib/lexicon/outcomes.ts";
import type { OutcomePhrase } from "../../lib/lexicon/outcome-rows.ts";

const phrases: readonly OutcomePhrase[] = [...new Set([...outcomePhrases.values()].flat())];

function wordsOf({ places }: OutcomePhrase): string {
  return places.map((place) => (place === null ? "*" : [...place].join("|"))).join(" ");
}

test("no phrase answers a question twice, let alone both ways", () => {
  const written = phrases.map((phrase) => `${phrase.question.key}: ${wordsOf(phrase)}`);
  expect(written.filter((one, at) => written.indexOf(one) !== at)).toEqual([]);
});

test("no phrase begins or ends with a gap, or is empty", () => {
  expect(phrases.filter(({ places }) => places[0] === null || places.at(-1) === null).map(wordsOf)).toEqual([]);
  expect(phrases.filter((phrase) => wordsOf(phrase).trim() === "")).toEqual([]);
});

test("questions that move or recur are questions of the table", () => {
  const names = new Set(phrases.map(({ question }) => question.name));
  expect([...movingOutcomes, ...recurringOutcomes].filter((name) => !names.has(name))).toEqual([]);
});
