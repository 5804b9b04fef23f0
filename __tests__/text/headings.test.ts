import { expect, test } from "@jest/globals";
import { isHeadline, isSectionHeading } from "../../lib/text/headings.ts";

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

test.each(["Thanks to the Helpers", "BLOW TO THE TOWN", "Repairs found lacking", "'A long wait '", "Background"])(
  "heading: %s",
  (line) => {
    expect(isSectionHeading(line, "It fell.", next)).toBe(true);
  },
);

test.each([
  ["a number", "Law covers 1,400 dams", "It fell.", next],
  ["a stop", "Mayor Leaves Town.", "It fell.", next],
  ["more words than a heading", "The mayor said that the town would be built", "It fell.", next],
  ["a subject", "He was unhurt", "It fell.", next],
  ["behind a broken-off line", "Larne Town Hall", "They met at the", next],
  ["nothing longer behind it", "Events and Talks", "It fell.", "Contact"],
  ["small letters", "events and talks", "It fell.", next],
  ["a list's item", "- Larne Town Hall", "It fell.", next],
  ["what follows goes on", "The Mayor Of Larne", "It fell.", "and his wife were seen to leave the hall at noon."],
])("no heading: %s", (_, line, before, after) => {
  expect(isSectionHeading(line, before, after)).toBe(false);
});
