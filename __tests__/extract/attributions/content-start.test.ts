import { expect, test } from "@jest/globals";
import { toldIn } from "../../support/told.ts";

test.each([
  ["Duarte faced charges from the mayor that the dam leaks.", []],
  ["Duarte believed the claim that the dam leaks.", ["Duarte [claim] that the dam leaks"]],
  ["Duarte said in a statement that the dam holds.", ["Duarte [said] that the dam holds"]],
  ["Duarte urged the mayor of Lima to leave.", ["Duarte [urged] the mayor of Lima to leave"]],
  ["Duarte likes Lima.", []],

  ["Duarte has said repeatedly the dam holds.", ["Duarte [has said] the dam holds"]],
  ["Duarte said following a vote in Lima that the dam holds.", ["Duarte [said] that the dam holds"]],
  [
    "Duarte said in an interview with the Courier that dams in the hills are old.",
    ["Duarte [said] that dams in the hills are old"],
  ],
  [
    "Duarte told the Courier in a letter that appeared on Monday that the dam holds.",
    ["Duarte [told] that the dam holds"],
  ],
  ["Duarte asked the mayor which dams would break.", ["Duarte [asked] which dams would break"]],
  ["Duarte would not say whether the dam holds.", ["Duarte [would not say] whether the dam holds"]],
  ["Duarte asked if the dam holds.", ["Duarte [asked] if the dam holds"]],
  ["Duarte said the same of the road.", ["Duarte [said] the same of the road"]],
  ["Duarte said on Monday the old dams would break.", ["Duarte [said] the old dams would break"]],
  ["Duarte said, “The dam holds” for now.", ["Duarte [said] “The dam holds” for now"]],
  ["Duarte said when the train left.", []],
  [
    "Lund thought some of the “Lima Forever” plan was good.",
    ["Lund [thought] some of the “Lima Forever” plan was good"],
  ],
  ["Duarte opposed the new “Lima Forever” plan.", ["Duarte [opposed] the new “Lima Forever” plan"]],
  ["Duarte knew that the dam holds.", ["Duarte [knew] that the dam holds"]],
  ["Duarte voted to close the dam.", ["Duarte [voted] to close the dam"]],
  ["Duarte sees the dam as a mistake.", ["Duarte [sees] the dam as a mistake"]],
  ["Duarte sees the dam.", []],
  ["Duarte blamed the mayor for the flood.", ["Duarte [blamed] the mayor for the flood"]],
  ["Duarte accused the mayor of lying.", ["Duarte [accused] the mayor of lying"]],
])("finds where a content begins: %s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});
