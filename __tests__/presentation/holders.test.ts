import { expect, test } from "@jest/globals";
import { frameOf } from "../../lib/presentation/frame.ts";
import { holdersOf } from "../../lib/presentation/holders.ts";
import { comparisonOf, type StanceDraft } from "../support/comparison.ts";

/** Who stands where, a line a holder: `the mayor: A1 | B1 B2`. */
function rows(...stances: readonly StanceDraft[]): string[] {
  const comparison = comparisonOf({ a: ["One", "two."], b: ["Three", "four."], stances });
  return holdersOf(frameOf(comparison)).map(({ holder, told }) => {
    const lines = ([...told.a, ...told.b] as const).map(({ side, line }) => `${side}${line}`);
    return `${holder}: ${lines.join(" ")}`;
  });
}

test("a holder is one row, with or without the article, and those of both reports come first", () => {
  expect(
    rows(
      { side: "a", at: [0], holder: "Veria" },
      { side: "a", at: [1], holder: "The army" },
      { side: "b", at: [0], holder: "army" },
    ),
  ).toEqual(["the army: a2 b1", "Veria: a1"]);
});

test("those between the sides are one row by all their names", () => {
  expect(
    rows(
      { side: "a", at: [0], holder: "the two envoys", thirdParty: true, attitude: "neutral" },
      { side: "b", at: [1], holder: "the go-betweens", thirdParty: true },
      { side: "b", at: [0], holder: "the two envoys" },
    ),
  ).toEqual(["the two envoys, the go-betweens: a1 b2", "the two envoys: b1"]);
});
