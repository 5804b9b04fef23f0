import { describe, expect, test } from "@jest/globals";
import { stancesIn, toldIn } from "./told-in.ts";

describe("those who stand between others are neutral where they are told to work for both", () => {
  test.each([
    ["The mediators are still trying to save the talks.", ["The mediators neutral -"]],
    ["Norway and Kenya, the two mediators, are still trying to bring them together.", ["the two mediators neutral -"]],
    ["The talks, mediated by Norway and Kenya, began in May.", ["Norway neutral -", "Kenya neutral -"]],
    ["Norway brokered the truce.", ["Norway neutral -"]],
    ["The truce brokered by Norway held.", ["Norway neutral -"]],
  ])("%s", (sentence, expected) => {
    expect(toldIn(sentence)).toEqual(expected);
  });

  test.each([
    ["The ministers are still trying to save the talks.", "no third party"],
    ["Norway hosted the cup.", "a cup lies between nobody"],
    ["The mediators are not trying to save the talks.", "they do not"],
    ["The mediators left.", "nothing is told of what they do"],
    ["Norway did not broker the truce.", "it did not"],
  ])("%s: none, %s", (sentence) => {
    expect(toldIn(sentence)).toEqual([]);
  });
});

test("the words that tell it are the verb with what is tried, while that is short", () => {
  expect(stancesIn("The mediators are still trying to save the talks.")[0]?.words).toBe(
    "are still trying to save the talks",
  );
  expect(
    stancesIn(
      "The mediators are still trying to save the long and by now all but forgotten talks of the northern lake towns.",
    )[0]?.words,
  ).toBe("are still trying to save");
});
