import { expect, test } from "@jest/globals";
import { kindOf, topicsFrom } from "../../../lib/classify/stance/topics.ts";
import { storyAt } from "../../support/notation.ts";

test("what bidders do is an offer, and players are their team", () => {
  expect(kindOf("approach")).toBe(kindOf("offer"));
  expect(kindOf("player")).toBe(kindOf("team"));
});

test("of a compound the last word is what it turns on, up to the next part of the sentence", () => {
  const text = "Lund backed the pay offer of Rovex on Monday, but not the ban.";
  const sentence = storyAt(1, text, text).sentences.a[0];
  const actor = sentence?.claims[0]?.actor;
  if (sentence === undefined || actor === null || actor === undefined) throw new Error(text);
  const { head, topics } = topicsFrom(sentence.tokens, [2], actor);
  expect(head).toBe(kindOf("offer"));
  expect([...topics]).toEqual([kindOf("pay"), kindOf("offer"), kindOf("rovex")]);
});
