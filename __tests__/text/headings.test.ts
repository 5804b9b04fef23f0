import { expect, test } from "@jest/globals";
import { couldHead, isHeadline, isKnownHeading, isSectionHeading } from "../../lib/text/headings.ts";

test.each([
  ["Dam bursts near Larne", true],
  ["Dam Bursts Near Larne.", true],
  ["A dam burst near Larne.", false],
  ["Is Larne Safe?", true],
  ["Is it safe?", false],
  ["Mayor: ‘I Will Not Go’", true],
  ["The mayor said:", false],
  [`Dam ${"and dam ".repeat(20)}`, false],
])("%s as a first line is a headline: %s", (line, headline) => {
  expect(isHeadline(line, true)).toBe(headline);
});

test("a deck needs to have no stop at all", () => {
  expect(isHeadline("Mayor Leaves Town.", false)).toBe(false);
  expect(isHeadline("Mayor leaves the town he built", false)).toBe(true);
});

const next = "The mayor said that the town would be built again.";

test.each([
  "Thanks to the Helpers",
  "BLOW TO THE TOWN",
  "Repairs found lacking",
  "'A long wait '",
  "Background",
  "What happens next?",
  "Why did the dam burst?",
  "1. The Long Wait",
  "2) What Went Wrong",
])("heading: %s", (line) => {
  expect(isSectionHeading(line, "It fell.", next)).toBe(true);
});

test.each([
  ["a number", "Law covers 1,400 dams", "It fell.", next],
  ["a stop", "Mayor Leaves Town.", "It fell.", next],
  ["more words than a heading", "The mayor said that the town would be built", "It fell.", next],
  ["a subject", "He was unhurt", "It fell.", next],
  ["behind a broken-off line", "Larne Town Hall", "They met at the", next],
  ["nothing longer behind it", "Events and Talks", "It fell.", "Contact"],
  ["small letters", "events and talks", "It fell.", next],
  ["a list's item", "- Larne Town Hall", "It fell.", next],
  ["an item of a list", "1. The Long Wait", "It fell.", "2. The mayor leaves the town that he built himself"],
  ["an item that is no title", "1. the long wait", "It fell.", next],
  ["a question of the town's", "“Why did it burst?”", "It fell.", next],
  ["a question that asks for no heading", "Did the dam burst?", "It fell.", next],
  ["a long question", "What will the mayor say to those who lost their homes?", "It fell.", next],
  ["a question that goes on from the line before", "What happens next?", "They asked", next],
  ["a question with a short answer", "What happens next?", "It fell.", "Nothing happens."],
  ["more signs than a heading", `The ${"Long ".repeat(30)}`, "It fell.", next.repeat(10)],
  ["what follows goes on", "The Mayor Of Larne", "It fell.", "and his wife were seen to leave the hall at noon."],
])("no heading: %s", (_, line, before, after) => {
  expect(isSectionHeading(line, before, after)).toBe(false);
});

test("a heading that all papers have", () => {
  expect(["Key points", "AT A GLANCE", "Highlights"].map(isKnownHeading)).toEqual([true, true, true]);
  expect(["Key points of the law", "Highlights of the day were few."].map(isKnownHeading)).toEqual([false, false]);
});

test("a long line heads nothing", () => {
  expect(couldHead("Dam bursts")).toBe(true);
  expect(couldHead("Dam bursts ".repeat(30))).toBe(false);
});
