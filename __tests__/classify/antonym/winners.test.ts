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
  ["a title that is won and lost", "Chelm won.", "Chelm lost."],
  ["another game, though both are named", "Durno saw it. Chelm beat Rossing.", "Chelm saw it. Rossing beat Durno."],
  ["another leg", "Chelm beat Rossing in the first leg.", "Rossing beat Chelm in the second leg."],
  ["both legs", "Chelm beat Rossing.", "Rossing beat Chelm at home and Chelm beat Rossing away."],
  ["no defeat", "Chelm beat Rossing.", "Rossing lost patience with Chelm."],
  ["expected", "Chelm beat Rossing.", "Rossing may beat Chelm."],
])("nothing: %s", (_, a, b) => {
  expect(told(0.8, a, b)).toEqual([]);
});

test.each([
  ["two winners", "The final is on. Chelm won it.", "The final is on. Rossing met Chelm. Rossing won it.", 0],
  [
    "two winners, both named in both",
    "Chelm and Rossing met in the final. Chelm won.",
    "Chelm and Rossing met in the final. Rossing won.",
    1,
  ],
  [
    "two losers, both named in both",
    "Chelm and Rossing met in the final. Chelm lost.",
    "Chelm and Rossing met in the final. Rossing lost.",
    1,
  ],
  ["no contest but the win", "Chelm met Rossing. Chelm won the final.", "Chelm met Rossing. Rossing won the final.", 0],
  [
    "another that is not named in both",
    "Chelm met Rossing in the final. Chelm won.",
    "Durno met Rossing in the final. Durno won.",
    0,
  ],
  [
    "further down",
    "Rain fell. It snowed. Chelm and Rossing met in the final. Chelm won.",
    "Rain fell. It snowed. Chelm and Rossing met in the final. Rossing won.",
    0,
  ],
  ["a second term", "Aro ran for a second term. Aro won.", "Aro ran for a second term. Aro was voted out.", 1],
  ["one side that won and lost", "Chelm met Rossing. Chelm won.", "Chelm met Rossing. Chelm lost.", 0],
])("%s: %s / %s: %d", (_, a, b, count) => {
  expect(told(0, a, b)).toHaveLength(count);
});

test("of a list of results none is compared", () => {
  const results = ["Aro", "Berg", "Durno", "Eltz", "Falk", "Gorm", "Holm", "Ilse", "Jarl", "Krog", "Lund", "Nils"];
  const list = results.map((name) => `${name} beat Marr.`).join(" ");
  expect(told(1, `${list} Chelm beat Rossing.`, "Rossing beat Chelm.")).toEqual([]);
  expect(told(1, `${list.replace("Aro beat Marr. ", "")} Chelm beat Rossing.`, "Rossing beat Chelm.")).toHaveLength(1);
});

test("a win that names one side needs likeness", () => {
  expect(told(0.4, "Chelm beat Rossing.", "Rossing beat Chelm.")).toEqual([]);
  expect(told(0.5, "Chelm beat Rossing.", "Rossing beat Chelm.")).toHaveLength(1);
});
