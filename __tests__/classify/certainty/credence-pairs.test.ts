import { expect, test } from "@jest/globals";
import { credencePairs } from "../../../lib/classify/certainty/credence-pairs.ts";
import { storyAt } from "../../support/notation.ts";

function pairs(closeness: number, a: string, b: string): string[] {
  return credencePairs(storyAt(closeness, a, b)).map(
    ({ doubting, way, evidence }) =>
      `${doubting} ${way} "${a.slice(evidence.a.start, evidence.a.end)}" / "${b.slice(evidence.b.start, evidence.b.end)}"`,
  );
}

test.each([
  ["Ana Roy's death is a hoax", "Ana Roy has died", 'a untrue "hoax" / "has died"'],
  ["Ana Roy has died", "Ana Roy's death is a hoax", 'b untrue "has died" / "hoax"'],
  ["Ana Roy reportedly dead", "Ana Roy's death is a hoax", 'b untrue "Ana Roy reportedly dead" / "hoax"'],
  ["Flood in Ilo? Viral video is a hoax", "A flood hit Ilo", 'a untrue "hoax" / "hit Ilo"'],
  ["Norair pulls out of Corvane deal", "Norair to buy Corvane", 'a dropped "pulls out" / "buy Corvane"'],
])("%s / %s -> %s", (a, b, said) => {
  expect(pairs(1, a, b)).toContain(said);
});

test.each([
  ["Ana Roy's death is a hoax", "Ana Roy's death is a hoax, police say", "both call it so"],
  ["Ana Roy is not dead", "Ana Roy did not die", "both deny it"],
  ["Norair pulls out of Corvane deal", "Norair bought Corvane", "no plan to give up"],
  ["Ilo shark is a hoax", "Karo mayor resigns", "nothing in common"],
  ["The death of Ana Roy is a hoax.", "Ana Roy has died.", "sentences of a report have clauses to tell it"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(pairs(2, a, b)).toEqual([]);
});
