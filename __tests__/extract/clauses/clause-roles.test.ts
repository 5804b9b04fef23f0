import { expect, test } from "@jest/globals";
import { toldClaims } from "../../support/told-claims.ts";

test.each<[string, string[]]>([
  ["Two killed in blast", ["- > kill* > Two"]],
  ["Rebel leader arrested", ["- > arrest* > Rebel leader"]],
  ["Strike called off after deal", ["- > call* > Strike"]],
  ["The strike called at noon ended.", ["- > call* > The strike", "The strike > end > -"]],
  ["Officials said 12 injured in the fire.", ["Officials > say > -", "- > injure* > 12"]],
  ["Gunmen killed two guards", ["Gunmen > kill > two guards"]],
  ["The storm killed nearly 40 people.", ["The storm > kill > 40 people"]],
  ["The treaty they signed failed.", ["they > sign > The treaty", "The treaty > fail > -"]],
  ["In this case it failed.", ["it > fail > -"]],
  ["The mayor let the envoys leave.", ["The mayor > let > -", "the envoys > leave > -"]],
  ["Chile will sign and ratify the deal.", ["planned: Chile > sign > -", "planned: Chile > ratify > the deal"]],
  [
    "The plan, which critics say will cost jobs, failed.",
    ["critics > say > -", "planned: The plan > cost > jobs", "The plan > fail > -"],
  ],
])("%s", (sentence, expected) => {
  expect(toldClaims(sentence)).toEqual(expected);
});
