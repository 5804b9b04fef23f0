import { describe, expect, test } from "@jest/globals";
import { number } from "../../../lib/classify/rules/number.ts";
import { judgements } from "../../support/notation.ts";

/** What is said of two sentences that share nothing but a number. */
function told(a: string, b: string): string[] {
  return judgements(number, 0, a, b).map(({ relation, confidence }) => `${relation} ${confidence}`);
}

describe("a value that is seldom met shows that it is told twice", () => {
  test.each([
    ["Harlan paid $26m.", "The mill cost $26m.", ["same high"]],
    ["Harlan paid $2m.", "The mill cost two million dollars.", ["same high"]],
    ["The cable is 150 km long.", "It takes 150 kilometres of wire.", ["same high"]],
    ["The chase reached 193 km/h.", "Holm drove at 120 miles per hour.", ["converted high"]],
    ["Some 9 percent of drivers came.", "Only 9 percent of drivers slept.", ["same high"]],
    ["Tarn won 31-24.", "A 31-24 win pleased Holm.", ["same high"]],
    ["Police met 12 rebels.", "The 12 rebels slept.", ["same high"]],
    ["Police met 12 villagers.", "Some 12 people slept.", ["same high"]],
    ["The flood killed 12 people.", "The 12 dead were found.", ["same high"]],
  ])("%s / %s", (a, b, expected) => {
    expect(told(a, b)).toEqual(expected);
  });
});

describe("a value met by chance shows nothing", () => {
  test.each([
    ["Harlan paid $5.", "The tea cost $5.", "a small sum"],
    ["Police met 12 rebels.", "The 12 boats sank.", "another noun"],
    ["Police held two rebels.", "The two rebels slept.", "a small count"],
    ["The flood killed two people.", "The two dead were found.", "a small toll"],
    ["The flood killed 12 people.", "Police held 12 people.", "another fate"],
    ["They offered eight years.", "They met for eight years.", "a length of time"],
    ["In 2004 Harlan paid $26m.", "In 2009 the mill cost $26m.", "another year"],
    ["At one point Holm left.", "At one point Lind came.", "one"],
  ])("%s / %s: %s", (a, b) => {
    expect(told(a, b)).toEqual([]);
  });

  test("a value that stands everywhere is the story's theme", () => {
    const often = "Harlan paid $26m. ".repeat(5).trim();
    expect(told("Harlan paid $26m.", often)).toEqual([]);
    expect(told(often, "Harlan paid $26m.")).toEqual([]);
  });
});
