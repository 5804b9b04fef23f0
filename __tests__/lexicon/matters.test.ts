import { expect, test } from "@jest/globals";
import { matters } from "../../lib/lexicon/matters.ts";

test("Every matter has a name of its own and is told in two ways.", () => {
  expect(new Set(matters.map(({ name }) => name)).size).toBe(matters.length);
  for (const { answers } of matters)
    expect(Object.values(answers).filter((phrases) => phrases.length > 0).length).toBeGreaterThanOrEqual(2);
});

test("No phrase answers a matter in two ways.", () => {
  for (const { answers } of matters) {
    const all = Object.values(answers).flatMap((phrases) => phrases.map((words) => words.join(" ")));
    expect(new Set(all).size).toBe(all.length);
  }
});

test("No phrase begins or ends with the place of some words.", () => {
  for (const { answers } of matters)
    for (const phrase of Object.values(answers).flat()) expect([phrase[0], phrase.at(-1)]).not.toContain("*");
});
