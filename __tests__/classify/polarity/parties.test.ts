import { expect, test } from "@jest/globals";
import { deedsIn } from "../../../lib/classify/polarity/deeds.ts";
import { isSameParty, keysOfWord } from "../../../lib/classify/polarity/parties.ts";
import { storyAt } from "../../support/notation.ts";

function sameTarget(a: string, b: string): boolean {
  const story = storyAt(0, a, b);
  const target = (side: "a" | "b") => deedsIn(story, side)[0]?.target ?? null;
  const [first, second] = [target("a"), target("b")];
  return first !== null && second !== null && isSameParty(first, second);
}

test.each([
  ["The mayor declared a state of emergency.", "The mayor has not declared an emergency.", "what stands behind of"],
  ["The gunmen were caught.", "None of the gunmen was caught.", "none of them"],
  ["Police arrested a man.", "Police arrested no one.", "no one, who could be any of them"],
  ["Divers rescued Clara Weiss.", "Divers rescued Clara Weiss.", "one name"],
])("%s / %s: one party, %s", (a, b) => {
  expect(sameTarget(a, b)).toBe(true);
});

test.each([
  [
    "Police arrested Anna Rossi. Anna Rossi and Leo Marsh met.",
    "Police arrested Leo Marsh, a friend of Anna Rossi.",
    "two names",
  ],
  ["Police found the car.", "Police found no one.", "a car is nobody"],
  ["Police found the car.", "Police found the gun.", "two things"],
])("%s / %s: two parties, %s", (a, b) => {
  expect(sameTarget(a, b)).toBe(false);
});

test("A word tells a deed by its kin, by its groups and by its meanings.", () => {
  expect(keysOfWord("withdraw")).toEqual(expect.arrayContaining(["=withd", "~withdraw"]));
  expect(keysOfWord("warning")).toEqual(
    expect.arrayContaining(keysOfWord("warn").filter((key) => key.startsWith("="))),
  );
});
