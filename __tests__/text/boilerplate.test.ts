import { growth } from "../support/growth.ts";
import { expect, test } from "@jest/globals";
import { isBoilerplate, isCaption, tailLength } from "../../lib/text/boilerplate.ts";

test.each([
  "Click here to subscribe.",
  "Follow us on Twitter and Facebook.",
  "Follow Bo Hill on Twitter @bohill.",
  "Read more: Dam bursts",
  "ALSO READ: Dam bursts",
  "Sign up for our newsletter.",
  "Subscribe to our channel",
  "Advertisement",
  "Story continues below",
  "All rights reserved.",
  "© 2014 Larne Wire",
  "Tags: dam, Larne",
  "12 comments",
  "3 min read",
  "Share this article",
  "— Larne Wire (@larnewire) May 7, 2025",
  "— Larne Wire (@larnewire)",
  "pic.twitter.com/Ab1Cd2",
  "https://larne.example/a",
  "#dam #larne",
  "* * *",
  "—-",
  "•".repeat(300),
  "This story has been updated.",
  "For more news, visit our site.",
])("boilerplate: %s", (line) => {
  expect(isBoilerplate(line)).toBe(true);
});

test.each([
  "Follow the money, the mayor said.",
  "Share prices fell.",
  "Subscribers left.",
  "The dam bursts",
  "— He left, the mayor said.",
  "Advertisements were banned.",
  "Related parties met. They agreed.",
  `Click here ${"and there ".repeat(40)}`,
  "Read it and weep, the mayor said.",
  "Tagged cattle drowned.",
])("story: %s", (line) => {
  expect(isBoilerplate(line)).toBe(false);
});

test.each([
  "FILE PHOTO: A street in Larne.",
  "(Photo by Jane Roe/Getty Images)",
  "Courtesy of Larne Wire",
  "A street in Larne. AFP via Getty Images",
  "Image: Larne Wire",
])("caption: %s", (line) => {
  expect(isCaption(line)).toBe(true);
});

test.each(["Photographs of the dam were shown.", "The image of the mayor suffered.", "Pictures show the dam."])(
  "no caption: %s",
  (line) => {
    expect(isCaption(line)).toBe(false);
  },
);

test.each([
  ["He went on…", " pic.twitter.com/Ab1Cd2"],
  ["“We go,” he said.", " — Larne Wire (@larnewire) May 7, 2025"],
  ["The dam burst.", " https://t.co/ab1"],
  ["He went on. Visit larne.example.", ""],
  ["He left.", ""],
])("tail behind %s", (words, tail) => {
  expect(tailLength(words + tail)).toBe(tail.length);
});

test.each(["www.a", "http://a,", "— a (@a) "])(
  "lines of %s, again and again, cost no power of their length",
  (motif) => {
    const read = (times: number): void => {
      const line = `${motif.repeat(times)} x!`;
      expect([isBoilerplate(line), tailLength(line)]).toEqual([false, 0]);
    };
    // Four times the motif cost the fourth power of time and more when the pattern backtracks.
    expect(growth(read, 25, 4)).toBeLessThan(100);
  },
);
