import { expect, test } from "@jest/globals";
import { toldTimes } from "../../support/sentence.ts";

test.each([
  ["since Friday", "[since Friday] since friday"],
  ["until the end of July", "[until the end of July] until month 7"],
  ["at the end of July", "[end of July] late month 7"],
  ["the start of July", "[start of July] early month 7"],
  ["the middle of July", "[middle of July] mid month 7"],
  ["the end July", "[July] month 7"],
  ["in the early hours of Saturday", "[early hours of Saturday] early saturday"],
  ["opening hours on Saturday", "[Saturday] saturday"],
  ["late on Friday", "[late on Friday] late friday"],
  ["as early as Friday", "[Friday] friday"],
  ["shortly before Friday", "[shortly before Friday] before friday"],
  ["some time around noon", "[some time around noon] about 12:00"],
  ["ahead of Friday", "[ahead of Friday] before friday"],
  ["prior to Friday", "[prior to Friday] before friday"],
  ["no later than Friday", "[no later than Friday] by friday"],
  ["by Friday", "[by Friday] by friday"],
  ["after Friday's vote", "[Friday] friday"],
  ["ahead of Friday's vote", "[Friday] friday"],
  ["early on Friday's shift", "[early on Friday] early friday"],
  ["on Friday", "[Friday] friday"],
])("%s", (text, told) => {
  expect(toldTimes(text)).toEqual([told]);
});
