import { expect, test } from "@jest/globals";
import { winners } from "../../../lib/classify/antonym/winners.ts";
import { storyAt } from "../../support/notation.ts";

const told = (closeness: number, a: string, b: string): string[] =>
  winners(storyAt(closeness, a, b)).map(({ evidence }) => {
    const words = { a: a.slice(evidence.a.start, evidence.a.end), b: b.slice(evidence.b.start, evidence.b.end) };
    return `${words.a} / ${words.b}`;
  });

test.each([
  ["Chelm beat Rossing 2-1.", "Rossing came away from Chelm with a 2-1 win.", ["beat / a 2-1 win"]],
  ["Marr knocked out Holm in Varna.", "Holm stopped Marr in six rounds.", ["knocked out / stopped"]],
  ["Chelm lost to Rossing on Sunday.", "Chelm defeated Rossing on Sunday.", ["lost / defeated"]],
])("%s / %s: %j", (a, b, expected) => {
  expect(told(0.8, a, b)).toEqual(expected);
});

test.each([
  ["one winner", "Chelm beat Rossing.", "Rossing lost to Chelm."],
  ["another game", "Chelm beat Rossing.", "Rossing beat Durno."],
  ["another day", "Chelm beat Rossing on Sunday.", "Rossing beat Chelm on Friday."],
  ["both legs", "Chelm beat Rossing.", "Rossing beat Chelm at home and Chelm beat Rossing away."],
  ["no defeat", "Chelm beat Rossing.", "Rossing lost patience with Chelm."],
  ["expected", "Chelm beat Rossing.", "Rossing may beat Chelm."],
])("nothing: %s", (_, a, b) => {
  expect(told(0.8, a, b)).toEqual([]);
});

test("a win that names one side needs likeness", () => {
  expect(told(0.4, "Chelm beat Rossing.", "Rossing beat Chelm.")).toEqual([]);
  expect(told(0.5, "Chelm beat Rossing.", "Rossing beat Chelm.")).toHaveLength(1);
});
