import { expect, test } from "@jest/globals";
import { toldTimes } from "../../support/sentence.ts";

test.each([
  ["He came on Friday, in the evening.", ["[Friday, in the evening] friday evening"]],
  ["It rained last night and this morning.", ["[last night] night today-1", "[this morning] morning today+0"]],
  ["The day before yesterday he left.", ["[day before yesterday] today-2"]],
  ["The day after tomorrow he leaves.", ["[day after tomorrow] today+2"]],
  ["Every Friday and each Monday it opens.", []],
  ["They talked tonight and overnight.", ["[tonight] night today+0", "[overnight] night"]],
  ["On the night of Friday it rained.", ["[night of Friday] friday night"]],
  ["They met at night, by dawn, in the afternoon.", ["[night] night", "[by dawn] by morning", "[afternoon] afternoon"]],
  ["It comes on Sat., Nov. 7.", ["[Sat., Nov. 7] month 11 day 7 saturday"]],
  ["It comes on Fri.", ["[Fri] friday"]],
  ["Mon 9 Sept was cold.", ["[Mon 9 Sept] month 9 day 9 monday"]],
  ["Sat in the sun, The Sun and Sun wrote of Sundays.", []],
  ["The Sunday Times wrote of Bloody Sunday.", []],
  ["Late-night talks, evening gowns and a good night ended it.", []],
  ["In mid-morning he spoke.", ["[mid-morning] mid morning"]],
])("%s", (text, told) => {
  expect(toldTimes(text)).toEqual(told);
});
