import { expect, test } from "@jest/globals";
import { firstTold } from "../../support/first-told.ts";

test.each([
  ["Five merchant vessels sank.", ["merch"]],
  ["Five big vessels sank.", []],
  ["Five vessels sank.", []],
  ["Five other vessels sank.", []],
])("%s: modifiers %j", (text, expected) => {
  expect([...firstTold(text).modifiers]).toEqual(expected);
});

test.each([
  ["Police held 12 men.", "held"],
  ["The navy said police held 12 men.", "held"],
  ["Holm left the room, 12 metres wide.", "left"],
])("%s: told by %j", (text, verb) => {
  const { claim } = firstTold(text);
  expect(claim === null ? null : text.slice(claim.predicate.start, claim.predicate.end)).toBe(verb);
});

test("a kind of thing is no count of it", () => {
  expect(firstTold("Holm hit a 3-pointer.").key).not.toBe(firstTold("Holm hit 3 pointers.").key);
});

test.each([
  ["The flood killed 12 people.", "dead", true],
  ["Police met 12 people.", null, false],
])("%s: fate %j", (text, fate, toll) => {
  expect(firstTold(text)).toMatchObject({ fate, toll });
});
