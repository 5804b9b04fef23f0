import { expect, test } from "@jest/globals";
import { antonym } from "../../../lib/classify/rules/antonym.ts";
import { judged } from "../../support/notation.ts";

test.each([
  ["He met the older sister.", "He saw the younger sister.", 0.8, ['conflict "older sister" / "younger sister"']],
  ["He met the older sister.", "He saw the younger sister.", 0.75, []],
  ["He hurt his left leg.", "He hurt his right leg.", 1, ['conflict "left leg" / "right leg"']],
  ["A 34-year-old driver came.", "The young driver came.", 1, []],
  ["He met the older sister.", "He saw the younger and the older sister.", 1, []],
])("%s / %s at %d -> %s", (a, b, closeness, said) => {
  expect(judged(antonym, closeness, a, b)).toEqual(said);
});
