import { expect, test } from "@jest/globals";
import { outcomePhrases, movingOutcomes, recurringOutcomes } from "../../lib/lexicon/outcomes.ts";
import type { OutcomePhrase } from "../../lib/lexicon/outcome-rows.ts";
import { thingsByClass } from "../../lib/lexicon/things-by-class.ts";

const phrases: readonly OutcomePhrase[] = [...new Set([...outcomePhrases.values()].flat())];

function wordsOf({ places }: OutcomePhrase): string {
  return places.map((place) => (place === null ? "*" : [...place].join("|"))).join(" ");
}

test("no phrase stands for both poles of a question", () => {
  const poles = new Map<string, string>();
  const both = phrases.filter((phrase) => {
    const key = `${phrase.question.key}: ${wordsOf(phrase)}`;
    const other = poles.get(key);
    poles.set(key, phrase.pole);
    return other !== undefined && other !== phrase.pole;
  });
  expect(both.map(wordsOf)).toEqual([]);
});

test("each question has a known class and both poles", () => {
  const known = new Set([...Object.keys(thingsByClass), "any", "context", "doer", "person", "scene"]);
  const questions = new Map<string, Set<string>>();
  for (const { question, pole } of phrases) {
    expect(known).toContain(question.about);
    questions.set(question.key, (questions.get(question.key) ?? new Set()).add(pole));
  }
  expect([...questions].filter(([, poles]) => poles.size !== 2)).toEqual([]);
});

test("no phrase begins or ends with a gap, or is empty", () => {
  expect(phrases.filter(({ places }) => places[0] === null || places.at(-1) === null).map(wordsOf)).toEqual([]);
  expect(phrases.filter((phrase) => wordsOf(phrase).trim() === "")).toEqual([]);
});

test("questions that move or recur are questions of the table", () => {
  const names = new Set(phrases.map(({ question }) => question.name));
  expect([...movingOutcomes, ...recurringOutcomes].filter((name) => !names.has(name))).toEqual([]);
});
