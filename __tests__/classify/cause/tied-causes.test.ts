import { expect, test } from "@jest/globals";
import { toldCauses } from "../../support/causes.ts";

test.each([
  ["The match was postponed because of heavy rain in Oslo.", ["reason postpone The match: because of heavy rain"]],
  ["Because of a strike, trains were cancelled.", ["reason cancel trains: Because of a strike"]],
  ["Ana Holm resigned because she had no time.", ["reason resign Ana Holm: because she had no time"]],
  ["The crash was due to fog.", ["reason crash: due to fog"]],
  ["Ana Holm was suspended for feuding with colleagues.", ["reason suspend Ana Holm: for feuding with colleagues"]],
  ["Two men were killed by falling bricks.", ["reason kill Two men: by falling bricks"]],
  ["The ferry sank after it struck a rock.", ["occasion sink The ferry: after it struck a rock"]],
  ["Luis Marr died when the boat capsized.", ["occasion die Luis Marr: when the boat capsized"]],
  ["The crash happened when the driver fell asleep.", ["reason crash: when the driver fell asleep"]],
  ["The fire broke out after a storm.", ["occasion fire: after a storm"]],
  ["Her resignation over a loan shocked Varna.", ["reason resign: over a loan"]],
])("%s: %j", (text, told) => {
  expect(toldCauses(text)).toEqual(told);
});

test.each([
  ["when a decision was made", "Ana Holm resigned after the match."],
  ["how long ago", "The ferry sank after 20 minutes."],
  ["not so", "Ana Holm did not resign because of the flat."],
  ["a state", "The house is cold because of the wind."],
  ["who said so", "Because of the wind, Ana Holm said."],
])("nothing: %s", (_, text) => {
  expect(toldCauses(text)).toEqual([]);
});
