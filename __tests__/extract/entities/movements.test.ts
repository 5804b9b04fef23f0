import { expect, test } from "@jest/globals";
import { read } from "../../../lib/extract/read.ts";
import { textReport } from "../../../lib/input/text.ts";

/** Names of the entities of a text, sorted. */
const names = (text: string): string[] =>
  read(textReport(text, "a.txt", "a.txt"))
    .entities.map(({ name }) => name)
    .sort();

test.each<readonly [string, readonly string[]]>([
  ["Envoys met the Taliban here.", ["Afghanistan"]],
  ["Envoys met the Afghan Taliban here.", ["Afghanistan"]],
  ["Envoys met the Pakistani Taliban here.", ["Pakistan", "Taliban"]],
  ["Envoys met Taliban fighters here.", ["Taliban"]],
  ["Envoys met the Taliban here. Police shot Taliban insurgents.", ["Taliban"]],
  ["There Afghan forces fought the Taliban.", ["Afghanistan", "Taliban"]],
  ["There the Taliban met the Afghan government.", ["Afghanistan", "Taliban"]],
  ["There Peruvian forces met the Taliban.", ["Afghanistan", "Peru"]],
  ["Envoys met the Communist Party of Cuba here.", ["Cuba"]],
])("%s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test("a movement is they", () => {
  const text = "Envoys met the Taliban here. They said no.";
  const { entities } = read(textReport(text, "a.txt", "a.txt"));
  expect(entities.find(({ name }) => name === "Afghanistan")?.mentions.map(({ form }) => form)).toEqual([
    "name",
    "pronoun",
  ]);
});
