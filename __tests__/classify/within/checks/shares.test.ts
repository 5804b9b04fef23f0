import { expect, test } from "@jest/globals";
import { sharesFit } from "../../../../lib/classify/within/checks/shares.ts";
import { checked, readingOf } from "../../../support/within.ts";

test.each([
  ["The price rose 20 percent, from $50 to $80.", 'number "20 percent" / "$50 to $80"'],
  ["Sales fell 5 percent to $40m from $80m.", 'number "5 percent" / "$40m from $80m"'],
  ["Twelve of the 40 crew, or 50 percent, were hurt.", 'number "Twelve of the 40" / "50 percent"'],
])("%s -> %s", (text, said) => {
  expect(checked(sharesFit, text)).toEqual([said]);
});

test.each([
  "The price rose 60 percent, from $50 to $80.",
  "Sales fell 50 percent to $40m from $80m.",
  "Twelve of the 40 crew, or 30 percent, were hurt.",
  // Rounded before they were told.
  "Profit rose 33 percent, from $4.1m to $5.4m.",
  "Twelve of the 41 crew, or 30 percent, were hurt.",
  "The price rose about 20 percent, from $50 to $80.",
  // The share is of something else.
  "They charged 20 percent, from $50 to $80.",
  "The fee, 20 percent of it, was moved from $50 to $80.",
  "Prices rose 20 percent while the crew grew from 12 to 40 in 3 towns.",
  "Interest rose 2 percent, from 5 percent to 7 percent.",
  "Twelve of the 40 crew were hurt, and 50 percent of the ships sank.",
  "The route rose 20 percent, from 50 miles to $80.",
])("%s", (text) => {
  expect(checked(sharesFit, text)).toEqual([]);
});

test("the reason shows what it would be", () => {
  const [one] = sharesFit.judge(readingOf("Twelve of the 40 crew, or 50 percent, were hurt."));
  expect(one?.reason).toBe("The percentage does not fit: 12 of 40 is 30%, not 50 percent.");
});
