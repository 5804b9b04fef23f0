import { expect, test } from "@jest/globals";
import { shareEntities } from "../../lib/align/entities.ts";
import { entityWordsOf } from "../../lib/align/entity-words.ts";
import { readingsOf } from "../support/notation.ts";

/** Words of A that name a shared entity, as `words that stand there = word counted (entity)`. */
function named(a: string, b = "Rain fell."): string[] {
  const readings = readingsOf(a, b);
  const shared = shareEntities(readings.a, readings.b);
  const words = entityWordsOf(readings, shared).a;
  return readings.a.tokens.flatMap((tokens, sentence) =>
    tokens.flatMap(({ span }) => {
      const found = words[sentence]?.get(span.start);
      const name = found === undefined ? "" : (shared.entities[found.entity]?.name ?? "");
      return found === undefined ? [] : [`${a.slice(span.start, span.end)} = ${String(found.word)} (${name})`];
    }),
  );
}

test.each([
  ["each name of a person counts", "He met Ana Rojas.", ["Ana = ana (Ana Rojas)", "Rojas = rojas (Ana Rojas)"]],
  ["a place is one word", "He left New Zealand.", ["New = new zealand (New Zealand)", "Zealand = null (New Zealand)"]],
  ["in each sentence", "He left Peru.\nHe saw Peru.", ["Peru = peru (Peru)", "Peru = peru (Peru)"]],
  ["no name, no word", "The mill burned.", []],
])("%s: %s", (_, text, expected) => {
  expect(named(text)).toEqual(expected);
});

test("of a description the name alone counts", () => {
  const words = named("The Peruvian delegation left.", "Peru slept.");
  expect(words.map((word) => word.split(" ")[0])).toEqual(["Peruvian"]);
});

test("both reports' words lead to one entity", () => {
  expect(named("He met Rojas.", "He met Ana Rojas.")).toEqual(["Rojas = rojas (Ana Rojas)"]);
});
