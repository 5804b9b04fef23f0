import { describe, expect, test } from "@jest/globals";
import { oneSourceOf, sharedSourceOf } from "../../lib/classify/one-source.ts";
import type { SharedEntity } from "../../lib/model.ts";
import { storyAt } from "../support/notation.ts";

const person = (name: string, ...aliases: readonly string[]): SharedEntity => ({
  name,
  kind: "person",
  aliases,
  members: [],
  mentions: { a: [], b: [] },
});

const isOneSource = oneSourceOf([person("Ida Holm", "Holm", "the mayor"), person("Ida Kern", "Kern", "the mayor")]);

test.each([
  ["Ida Holm", "Holm", true],
  ["Holm", "the mayor", true],
  ["police", "police", true],
  ["Holm", "Kern", false],
  ["police", "a witness", false],
  ["police", null, false],
  ["He", "He", false],
  [null, null, false],
])("%s / %s: %s", (a, b, one) => {
  expect(isOneSource({ a, b })).toBe(one);
  expect(isOneSource({ a: b, b: a })).toBe(one);
});

test("one name may be of two, each told of by one report", () => {
  const [a, b] = [{ mention: true }, { mention: false }].map(({ mention }): SharedEntity => {
    const here = [{ span: { start: 0, end: 4 }, phrase: null, sentence: 0, form: "name" as const }];
    return { ...person("Berg"), mentions: mention ? { a: here, b: [] } : { a: [], b: here } };
  });
  expect(oneSourceOf([a, b].flatMap((one) => one ?? []))({ a: "Berg", b: "Berg" })).toBe(false);
});

/** Whom the last sentences of two texts are from, told as an agreement of a type. */
function sharedSource(type: "number" | "quote", a: string, b: string): string | null {
  const story = storyAt(1, a, b);
  const last = { a: story.sentences.a.length - 1, b: story.sentences.b.length - 1 };
  return sharedSourceOf(story)({ type, sentences: last });
}

describe("whom both have it from", () => {
  test.each([
    ["The old dam has burst, Ida Holm said.", "The old dam has burst, Ida Holm told the council.", "Ida Holm"],
    ["KESTRIN (Reuters) - The old dam has burst.", "The old dam has burst, an engineer told Reuters.", "Reuters"],
    ["The old dam has burst, Xinhua reported.", "The old dam has burst, according to Xinhua.", "Xinhua"],
    ["State media said the old dam has burst.", "The old dam has burst, state media reported.", "state media"],
  ])("%s / %s: %s", (a, b, source) => {
    expect(sharedSource("number", a, b)).toBe(source);
    expect(sharedSource("number", b, a)).toBe(source);
  });

  test.each([
    ["The old dam has burst, police told Reuters.", "The old dam has burst, Xinhua reported.", "two agencies"],
    ["The old dam has burst, police told Reuters.", "The old dam has burst.", "one names none"],
    ["The old dam has burst, he said.", "The old dam has burst, he said.", "he may be two"],
    ["The firm moved from Map Street.", "The firm moved to Map Street.", "a word that is no agency"],
    ["Shares in Reuters fell by half.", "Shares in Reuters fell by half.", "the agency as the story's subject"],
  ])("%s / %s: two, %s", (a, b) => {
    expect(sharedSource("number", a, b)).toBeNull();
  });

  test("one quotation is one speech, whoever is named", () => {
    const [a, b] = ['"The old dam will hold," Ida Holm said.', "“The old dam will hold.”"];
    expect(sharedSource("quote", a, b)).toBe("Ida Holm");
    expect(sharedSource("quote", b, b)).toBe("the same speech");
  });
});
