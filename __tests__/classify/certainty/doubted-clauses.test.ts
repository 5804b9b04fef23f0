import { expect, test } from "@jest/globals";
import { doubtedClauses } from "../../../lib/classify/certainty/doubted-clauses.ts";
import { storyAt } from "../../support/notation.ts";

function doubted(a: string, b: string): string[] {
  return doubtedClauses(storyAt(0, a, b)).map((pair) => `${pair.doubting}: ${pair.a.verb} / ${pair.b.verb}`);
}

test.each([
  [
    "A neighbour claims that the landlord's cousin threatened to evict her.",
    "The neighbour had been threatened by the landlord's cousin.",
    ["a: threaten / threaten"],
  ],
  ["A frozen rail may have broken the axle.", "A frozen rail broke the axle, tests showed.", ["a: break / break"]],
  ["Raiders looted the chapel.", "Raiders are believed to have looted the chapel.", ["b: loot / loot"]],
])("%s / %s -> %j", (a, b, expected) => {
  expect(doubted(a, b)).toEqual(expected);
});

test.each([
  ["A frozen rail could break the axle.", "A frozen rail broke the axle.", "what can happen"],
  ["A frozen rail may have broken the axle.", "The axle lay beside a frozen rail.", "no such deed"],
  ["Raiders may have looted the chapel.", "Sailors looted the market.", "little in common"],
  ["Raiders looted the chapel.", "Raiders looted the chapel.", "no doubt"],
  ["Raiders may not have looted the chapel.", "Raiders looted the chapel.", "a doubtful no"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(doubted(a, b)).toEqual([]);
});
