import { expect, test } from "@jest/globals";
import { antonym } from "../../../lib/classify/rules/antonym.ts";
import { judged } from "../../support/notation.ts";

test("an actor's opposite acts on one target need no likeness", () => {
  const [a, b] = ["The union accepted the offer.", "The union rejected the offer."];
  expect(judged(antonym, 0, a, b)).toEqual(['conflict "accepted the offer" / "rejected the offer"']);
});

test("what may happen more than once needs it", () => {
  const [a, b] = ["Ana Rojas won the title.", "Ana Rojas lost the title."];
  expect(judged(antonym, 1.9, a, b)).toEqual([]);
  expect(judged(antonym, 2, a, b)).toEqual(['conflict "won the title" / "lost the title"']);
});

test("who did not win may have drawn", () => {
  expect(judged(antonym, 2, "Norway did not win the match.", "Norway lost the match.")).toEqual([]);
});
