import { expect, test } from "@jest/globals";
import { stancesIn, toldIn } from "./told-in.ts";

test.each([
  ["Duarte would back the plan.", ["Duarte supports the plan"]],
  ["Duarte was eager to vote for Lind.", ["Duarte supports Lind"]],
  ["Duarte was opposed to Lind.", ["Duarte opposes Lind"]],
  ["Duarte was elected in Lima.", []],
  ["Would Duarte back the plan?", []],
  ["Duarte might back the plan.", []],
  ["Lind and some of the officers attacked Peru.", ["Lind opposes Peru"]],
  ["Duarte, Ana Berg and Lind backed Peru.", ["Duarte supports Peru", "Ana Berg supports Peru", "Lind supports Peru"]],
  ["Duarte took no side.", ["Duarte neutral -"]],
  ["Duarte backed Duarte.", ["Duarte supports Duarte"]],
])("%s", (sentence, expected) => {
  expect(toldIn(sentence).toSorted()).toEqual(expected.toSorted());
});

test("long evidence is the verb alone", () => {
  const leader = `leader of the ${"harbour ".repeat(30)}gate`;
  expect(stancesIn(`Duarte dismissed the ${leader}.`)[0]?.words).toBe("dismissed");
});
