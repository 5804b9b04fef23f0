import { expect, test } from "@jest/globals";
import { toldIn } from "../../support/told.ts";

test.each([
  ["Asked why he opposed the dam, Duarte left.", ["- [Asked] why he opposed the dam", "he [opposed] the dam @0"]],
  [
    "Duarte insisted it holds, the mayor said in a talk on Monday.",
    ["the mayor [said] Duarte insisted it holds", "Duarte [insisted] it holds @0"],
  ],
  [
    "Duarte criticized the plan for roads, trains and old sewers, which costs millions.",
    ["Duarte [criticized] the plan for roads, trains and old sewers"],
  ],
  ["Duarte criticized the plan in a speech in Lima.", ["Duarte [criticized] the plan"]],
  ["Duarte praised the mayor on Monday.", ["Duarte [praised] the mayor"]],
  ["Duarte praised the mayor when the dam opened.", ["Duarte [praised] the mayor"]],
  ["Duarte praised the mayor after the flood.", ["Duarte [praised] the mayor"]],
  ["Duarte praised the mayor and left the town.", ["Duarte [praised] the mayor"]],
  ["Duarte praised the mayor; the crowd left.", ["Duarte [praised] the mayor"]],
  ["Duarte praised the mayor who built the dam.", ["Duarte [praised] the mayor who built the dam"]],
  [
    "Duarte praised the mayor, according to police.",
    ["police [according to] Duarte praised the mayor", "Duarte [praised] the mayor @0"],
  ],
  ["Duarte called for a new, cheaper dam.", ["Duarte [called for] a new, cheaper dam"]],
  ["Duarte called for dams, including one in Lima.", ["Duarte [called for] dams, including one in Lima"]],
  ["Duarte called the plan a “sad, old joke” after the vote.", ["Duarte [called] the plan a “sad, old joke”"]],
  [
    "Duarte said the dam holds, and police said the road is open.",
    ["Duarte [said] the dam holds", "police [said] the road is open"],
  ],
  ["While one engineer said the dam holds, Duarte left.", ["one engineer [said] the dam holds"]],
])("finds where a content ends: %s", (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected);
});
