import { expect, test } from "@jest/globals";
import { leadWords, slotTimesIn } from "../../../lib/classify/time/main-slots.ts";
import { storyAt } from "../../support/notation.ts";

test.each([
  ["A man is in custody over a murder. He has been held since Monday.", ["arrest at"]],
  ["Gunmen attacked a bank. Six people were killed on Monday.", ["attack day"]],
  ["A fire burned down a mill. Firefighters were called at 2 a.m.", ["fire start roughly"]],
  ["The princess has had a baby. The boy was born on Monday.", ["birth at"]],
  ["The brewery is to close. It dates back to 1921.", ["founding at"]],
  ["The brewery is to close. Its shop opened on Monday.", []],
  ["The brewery is to close. Six people were killed on Monday.", []],
  ["A man was arrested. Others were detained on Friday.", ["arrest at apart"]],
  ["A man was arrested. He was detained on Friday, not on Sunday.", ["arrest at apart"]],
])("%s", (text, slots) => {
  const found = slotTimesIn(storyAt(0, text, "Nothing.").sentences.a);
  expect(
    found.map(
      ({ slot, tells, time, isApart }) => `${slot} ${tells === "time" ? time.bound : tells}${isApart ? " apart" : ""}`,
    ),
  ).toEqual(slots);
});

test("the lead is the first three sentences", () => {
  const { a } = storyAt(0, "One fell. Two fell. Three fell. Four rose.", "Nothing.").sentences;
  expect([leadWords(a).has("three"), leadWords(a).has("four")]).toEqual([true, false]);
});
