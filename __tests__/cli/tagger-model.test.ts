import { createRequire } from "node:module";
import { expect, test } from "@jest/globals";
import { readModel } from "../../bin/tagger-model.ts";

type Model = ReturnType<typeof readModel>;

const packaged = createRequire(import.meta.url)("wink-eng-lite-web-model/dist/read-core-model.js") as () => Model;

test("the model is the one that the package reads, and its words have the same places", () => {
  const [theirs, ours] = [packaged(), readModel()];
  const { hash: places, list: words } = theirs.features.lexeme;
  const asked = words.flatMap((word) => [word, word.toUpperCase(), `${word}q`, word.slice(1)]);
  expect(words.length).toBeGreaterThan(80_000);
  expect(asked.filter((word) => ours.features.lexeme.hash[word] !== places[word])).toEqual([]);
  expect(ours.features.lexeme.list).toEqual(words);
  const rest = (model: Model) => ({ ...model, features: { ...model.features, lexeme: null } });
  expect(rest(ours)).toEqual(rest(theirs));
});

test("a word that the tagger adds has its place until it is taken away", () => {
  const { hash } = readModel().features.lexeme;
  hash["Ostrelka"] = 90_000;
  expect(hash["Ostrelka"]).toBe(90_000);
  Reflect.deleteProperty(hash, "Ostrelka");
  expect(hash["Ostrelka"]).toBeUndefined();
});
