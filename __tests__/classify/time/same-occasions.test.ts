import { expect, test } from "@jest/globals";
import { areOfTwoKinds, areOne, occasionsIn } from "../../../lib/classify/time/same-occasions.ts";
import { storyAt } from "../../support/notation.ts";

function pairOf(a: string, b: string) {
  const { byTime, main } = occasionsIn(storyAt(0, a, b));
  return { a: [...byTime.a.values()].at(-1), b: [...byTime.b.values()].at(-1), main };
}

test.each([
  ["The Sallis 40 took off from Karo at 8.15 a.m.", "The plane had left Karo shortly after 10 a.m.", true],
  ["The rocket launch is planned for May.", "The rocket will lift off in July.", true],
  ["A ferry sank on Sunday.", "A boat capsized on Saturday.", true],
  ["The minister resigned on Monday.", "The minister's deputy resigned on Tuesday.", false],
  ["The play opens on 3 June.", "The museum opens on 5 June.", false],
  ["He was arrested on Monday.", "Her brother was arrested on Tuesday.", false],
])("%s / %s: %s", (first, second, one) => {
  const { a, b, main } = pairOf(first, second);
  expect(a !== undefined && b !== undefined && areOne(a, b, main)).toBe(one);
});

test("a start is no end, and of several there is more than one", () => {
  const ends = pairOf("The fire started at 2 a.m.", "The fire was put out at 6 a.m.");
  expect(areOfTwoKinds(ends.a, ends.b)).toBe(true);
  const more = pairOf("A mill opened in 1990.", "A second mill opened in 2001.");
  expect(areOfTwoKinds(more.a, more.b)).toBe(true);
  const one = pairOf("The mill opened in 1990.", "The mill opened in 2001.");
  expect(areOfTwoKinds(one.a, one.b)).toBe(false);
});
