import { expect, test } from "@jest/globals";
import { toldIn } from "../../support/told.ts";

test.each([
  ["Duarte went on to say, “The dam holds for now.”", ['Duarte [went on to say] "The dam holds for now."']],
  ["Duarte declined to say whether the dam holds.", ["Duarte [declined to say] whether the dam holds"]],
  [
    "Duarte released a statement saying, “The dam holds for now.”",
    ['Duarte [released a statement saying] "The dam holds for now."'],
  ],
  [
    "Duarte urged the mayor to say the dam holds.",
    ["Duarte [urged] the mayor to say the dam holds", "the mayor [say] the dam holds @0"],
  ],

  ["Duarte has never said that the dam holds.", ["Duarte [has never said] that the dam holds"]],
  ["Duarte called for new talks.", ["Duarte [called for] new talks"]],
  ["Duarte pointed out that the dam holds.", ["Duarte [pointed out] that the dam holds"]],
  ["Duarte released a statement saying the dam holds.", ["Duarte [released a statement saying] the dam holds"]],
  ["Duarte wrote a letter calling for new talks.", ["Duarte [wrote a letter calling for] new talks"]],
  ["Duarte saw a man saying the dam holds.", ["a man [saying] the dam holds"]],
])("takes to the cue what belongs to it: %s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});
