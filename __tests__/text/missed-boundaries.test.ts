import { expect, test } from "@jest/globals";
import { missedBoundaries } from "../../lib/text/missed-boundaries.ts";

test.each([
  ["He went on… The text was cut.", ["The text was cut."]],
  ["Well… I do not know.", []],
  ["He said so. iPhone sales rose.", ["iPhone sales rose."]],
  ["Talks failed. 24 people were hurt.", ["24 people were hurt."]],
  ["Talks failed. $3m was lost.", ["$3m was lost."]],
  ["It fell in 2010. 24 people were hurt.", ["24 people were hurt."]],
  ["He chose No. 4 and left on Oct. 11 at 5 p.m. 24 hours later.", []],
  ["She said “never.” 24 hours later it fell.", ["24 hours later it fell."]],
  ["There was no deal.The army left.", ["The army left."]],
  ["Read Larne.Hall or node.Js now.", []],
  ["It fell. . . . The mayor left.", [". . . The mayor left."]],
])("%s", (text, starts) => {
  expect([...missedBoundaries(text)].map((start) => text.slice(start))).toEqual(starts);
});
