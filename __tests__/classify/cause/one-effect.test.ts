import { expect, test } from "@jest/globals";
import { causesOf } from "../../../lib/classify/cause/causes.ts";
import { mainIncidents } from "../../../lib/classify/cause/main-incidents.ts";
import { isOneEvent, isSameEffect } from "../../../lib/classify/cause/one-effect.ts";
import { storyAt } from "../../support/notation.ts";

test.each([
  ["Ana Holm was jailed for fraud.", "Ana Holm was jailed for arson.", true],
  ["Ana Holm was jailed for fraud.", "Luis Marr was jailed for arson.", false],
  ["Ana Holm was jailed for fraud.", "A clerk was jailed for arson.", true],
  ["Ana Holm was jailed for fraud.", "Her brother was jailed for arson.", false],
  ["Four lions escaped from Varna zoo because of a storm.", "The lions escaped from Varna zoo due to a fault.", true],
  ["Four lions escaped from Varna zoo due to a storm.", "Two lions escaped from Varna zoo due to a fault.", false],
  ["Shares in Corvane fell because of fog.", "Shares in Tarn fell because of ice.", false],
])("one effect: %s / %s %s", (a, b, is) => {
  const story = storyAt(1, a, b);
  const [first] = causesOf(story.readings.a);
  const [second] = causesOf(story.readings.b);
  const setting = { isOnly: true, areClose: false, main: mainIncidents(story) };
  expect(first !== undefined && second !== undefined && isSameEffect(story, first, second, setting)).toBe(is);
});

test("a report that names two tells of two events", () => {
  const story = storyAt(
    1,
    "Ana Holm was jailed for fraud. Luis Marr was jailed for arson.",
    "A man was jailed for fraud.",
  );
  expect(isOneEvent(story, "a", causesOf(story.readings.a))).toBe(false);
  expect(isOneEvent(story, "b", causesOf(story.readings.b))).toBe(true);
});
