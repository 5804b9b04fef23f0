import { expect, test } from "@jest/globals";
import { absences } from "../../../lib/classify/polarity/absences.ts";
import { storyAt } from "../../support/notation.ts";

function said(closeness: number, a: string, b: string): string[] {
  return absences(storyAt(closeness, a, b)).map(
    ({ denying, evidence }) =>
      `${denying} "${a.slice(evidence.a.start, evidence.a.end)}" / "${b.slice(evidence.b.start, evidence.b.end)}"`,
  );
}

test.each([
  [
    "The pilot had sent a distress call.",
    "There was no distress call, officials said.",
    'b "distress call" / "no distress call"',
  ],
  ["The hall had no fire alarm.", "A fire alarm rang in the hall.", 'a "no fire alarm" / "fire alarm"'],
])("%s / %s -> %s", (a, b, expected) => {
  expect(said(0, a, b)).toEqual([expected]);
});

test("a single noun is one thing only in sentences that tell the same", () => {
  const [a, b] = ["The army gave no warning.", "The army gave a warning."];
  expect(said(1, a, b)).toEqual(['a "no warning" / "warning"']);
  expect(said(0.9, a, b)).toEqual([]);
});

test.each([
  ["There was no distress call.", "No distress call was heard.", "both say so"],
  ["There was no distress call.", "The crew never sent a distress call.", "denied in other words"],
  ["No weapon was found.", "Officers searched for the weapon.", "sought, not there"],
  ["No deal was reached.", "A deal may be reached soon.", "still to come"],
  ["Roy has no children.", "Roy wrote books for children.", "of no certain ones"],
  ["There was no immediate comment.", "An immediate comment came from Oslo.", "a manner of speaking"],
  [
    "There was no distress call. The second boat sent a distress call.",
    "The boat sent a distress call.",
    "A tells both",
  ],
])("%s / %s: nothing, %s", (a, b) => {
  expect(said(1, a, b)).toEqual([]);
});
