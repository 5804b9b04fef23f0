import { expect, test } from "@jest/globals";
import type { Judged } from "../../lib/classify/judged.ts";
import { ranked } from "../../lib/classify/rank.ts";
import { storyAt } from "../support/notation.ts";

const text = ["Storm hits Lorne", "It rained at Lorne.", "The mill had 12 rooms.", "The storm killed 12 people."].join(
  "\n",
);
const story = storyAt(1, text, text);

/** A conflict in these words of a sentence, the same in both reports. */
function conflict(sentence: number, words: string, confidence: Judged["confidence"] = "medium"): Judged {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    type: "number",
    relation: "conflict",
    confidence,
    sentences: { a: sentence, b: sentence },
    evidence: { a: span, b: span },
    reason: words,
    developing: false,
  };
}

function order(...conflicts: readonly Judged[]): string[] {
  return ranked(story, conflicts).map(({ reason }) => reason);
}

test("the surest first", () => {
  expect(order(conflict(3, "12 people"), conflict(2, "12 rooms", "high"))).toEqual(["12 rooms", "12 people"]);
});

test("of those as sure, the dead and hurt before headline and lead, and these before the rest", () => {
  const rooms = conflict(2, "12 rooms");
  const people = conflict(3, "12 people");
  const lead = conflict(1, "rained");
  expect(order(rooms, lead, people)).toEqual(["12 people", "rained", "12 rooms"]);
  expect(order(people, rooms, lead, conflict(0, "Storm"))).toEqual(["12 people", "Storm", "rained", "12 rooms"]);
});
