import { growth } from "../support/growth.ts";
import { expect, test } from "@jest/globals";
import { isBoilerplate, tailLength } from "../../lib/text/boilerplate.ts";

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
  "READ ALSO | Ten ferries to take",
  "Watch: The dam bursts",
  "Listen to this article",
  "4 min listen",
  "Advertisement - continue reading below",
  "Skip advertisement",
  "Share",
  "Facebook Twitter E-mail",
  "Loading...",
  "Comments (12)",
  "(c) 2014 Larne Wire. All rights reserved.",
  "This is a developing story. Check back for updates.",
  "More to follow.",
  "Editor’s note: A number was mended.",
  "Correction (May 7): The mayor is Jane Roe.",
  "An earlier version of this article misspelled the mayor's name.",
  "Larne Wire contributed to this report.",
  "Larne Wire writers Jane Roe in Tarn, N.Y., and Bo Hill contributed to this story.",
  "With files from Larne Wire",
  "Do you have a tip? Write to tips@larne.example",
  "Contact the reporter at roe@larne.example",
  "Our Standards: how we work",
  "Accept all cookies",
  "Allow Instagram content?",
  "Support local journalism: give today",
  "Sign in to comment",
  "Already a subscriber? Log in",
  "You've reached your limit of free articles",
  "To continue reading, subscribe",
  "View this post on Instagram",
  "A post shared by Larne Wire (@larnewire)",
  "Jane Roe (@janeroe) May 7, 2025",
  "Jane Roe (@jane.roe.example) · 7 May 2025",
  "More stories",
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
  "Share the water, she said.",
  "Correction centres were full.",
  "Editors note that the dam fell.",
  "Donations came from three towns.",
  "Sign in the hall, he said.",
  "The leak contributed to this report of a burst dam, he said.",
  "The dam burst. Larne Wire contributed to this report.",
  "“We will build,” she wrote. — Jane Roe (@janeroe) May 7, 2025",
  "To continue the work, the town needs money.",
  "More news came at noon.",
])("story: %s", (line) => {
  expect(isBoilerplate(line)).toBe(false);
});

test.each([
  ["He went on…", " pic.twitter.com/Ab1Cd2"],
  ["“We go,” he said.", " — Larne Wire (@larnewire) May 7, 2025"],
  ["The dam burst.", " https://t.co/ab1"],
  ["The dam burst.", " pic.x.com/Ab1Cd2 https://x.com/larnewire/status/17"],
  ["“We will build,” she wrote.", " — Jane Roe (@jane.roe.example) May 7, 2025"],
  ["He went on. Visit larne.example.", ""],
  ["He left.", ""],
])("tail behind %s", (words, tail) => {
  expect(tailLength(words + tail)).toBe(tail.length);
});

test.each(["www.a", "http://a,", "— a (@a) ", "https://x.com/", "share ", "contributed "])(
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
