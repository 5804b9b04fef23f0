import { expect, test } from "@jest/globals";
import { toldCauses } from "../../support/causes.ts";

test.each([
  ["Ana Holm quit the film over money.", ["reason quit Ana Holm: over money"]],
  ["Ana Holm was jailed for arson.", ["reason jail Ana Holm: for arson"]],
  ["Ana Holm died of heart failure at home.", ["reason die Ana Holm: of heart failure"]],
  ["Ana Holm died in a crash in Varna.", ["reason die Ana Holm: in a crash"]],
  ["A gas leak caused the blast.", ["reason blast: A gas leak"]],
  ["Officials blamed the crash on fog.", ["reason crash: fog"]],
  ["Officials blamed fog for the crash.", ["reason crash: fog"]],
  ["A gas leak led to the blast.", ["reason blast: A gas leak"]],
  ["The crash resulted from fog.", ["reason crash: fog"]],
  ["The cause of the fire was a cigarette.", ["reason fire: a cigarette"]],
  ["Ana Holm was stabbed.", ["reason harm Ana Holm: stabbed"]],
  ["The cable may have been cut by an anchor.", ["hedged reason cut The cable: by an anchor"]],
])("%s: %j", (text, told) => {
  expect(toldCauses(text)).toEqual(told);
});

test.each([
  ["how long", "Ana Holm was suspended for two weeks."],
  ["when", "Ana Holm quit the film over a week ago."],
  ["where", "Ana Holm died in Varna."],
  ["for whom", "Ana Holm left the film for Luis Marr."],
  ["no act that needs a reason", "Ana Holm sang over the noise."],
  ["denied", "A gas leak did not cause the blast."],
])("nothing: %s", (_, text) => {
  expect(toldCauses(text)).toEqual([]);
});
