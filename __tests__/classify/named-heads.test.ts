import { expect, test } from "@jest/globals";
import { namedHeads } from "../../lib/classify/named-heads.ts";
import { storyAt } from "../support/notation.ts";

test.each([
  ["He was taken to Holm Hospital.", "He was taken to Karo Clinic.", ["clinic"]],
  ["The car hit a wall in Mill Lane.", "The car hit a wall in Elm Road.", ["avenue"]],
  ["He was taken to Holm Hospital.", "He was taken to hospital.", []],
  ["He was taken to Holm Hospital.", "He was taken to Karo Hospital, not to Holm.", []],
  ["He was taken to Holm Hospital.", "He was taken to Karo School.", []],
])("%s / %s -> %j", (a, b, kinds) => {
  expect(namedHeads(storyAt(1, a, b)).map(({ kind }) => kind)).toEqual(kinds);
});

test("how close the sentences must be", () => {
  const count = (closeness: number): number =>
    namedHeads(storyAt(closeness, "The cook hid in Holm Hall.", "A maid was shot in Karo Hall.")).length;
  expect([count(0.8), count(0.75)]).toEqual([1, 0]);
});
