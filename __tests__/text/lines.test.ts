import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { blocksOf } from "../../lib/text/lines.ts";

const told = (text: string): string[] =>
  blocksOf(text).map(
    ({ span, class: kind, paragraph }) => `${paragraph} ${kind}: ${text.slice(span.start, span.end).trim()}`,
  );

test("an article", () => {
  const text = `Dam bursts near Larne
Twelve dead, mayor missing
By Jane Roe
Mar 12, 2014

LARNE (AP) — Twelve people died on Monday. The mayor is missing.
Thanks to the Helpers
The town went on digging… pic.twitter.com/Ab1
— Larne Wire (@larnewire) May 7, 2025
Law covers 1,400 dams
FILE PHOTO: The dam.
Follow us on Twitter`;
  expect(told(text)).toEqual([
    "0 headline: Dam bursts near Larne",
    "1 headline: Twelve dead, mayor missing",
    "2 byline: By Jane Roe",
    "3 dateline: Mar 12, 2014",
    "4 dateline: LARNE (AP) —",
    "4 body: Twelve people died on Monday. The mayor is missing.",
    "5 heading: Thanks to the Helpers",
    "6 body: The town went on digging…",
    "6 boilerplate: pic.twitter.com/Ab1",
    "7 boilerplate: — Larne Wire (@larnewire) May 7, 2025",
    "8 body: Law covers 1,400 dams",
    "9 caption: FILE PHOTO: The dam.",
    "10 boilerplate: Follow us on Twitter",
  ]);
});

test.each([
  [
    "a first line with a stop is body",
    "The dam burst.\nTwelve died.",
    ["0 body: The dam burst.", "1 body: Twelve died."],
  ],
  [
    "a date before the headline",
    "12 / 03 / 14\nDam bursts\nTwelve died.",
    ["0 dateline: 12 / 03 / 14", "1 headline: Dam bursts", "2 body: Twelve died."],
  ],
  [
    "the headline once more",
    "Dam bursts\n2014-03-12\nDam bursts\nTwelve died.",
    ["0 headline: Dam bursts", "1 dateline: 2014-03-12", "2 headline: Dam bursts", "3 body: Twelve died."],
  ],
  ["one line alone is no headline", "Dam bursts near Larne", ["0 body: Dam bursts near Larne"]],
  ["a desk on its own line", "Web Desk;\nThe dam burst.", ["0 dateline: Web Desk;", "1 body: The dam burst."]],
  ["a desk before the first sentence", "Web Desk; The dam burst.", ["0 dateline: Web Desk;", "0 body: The dam burst."]],
  [
    "a heading behind a tweet's tail",
    "The dam burst.\nHe went on… pic.twitter.com/Ab1\nThanks to Helpers\nThe mayor thanked all who had helped.",
    [
      "0 body: The dam burst.",
      "1 body: He went on…",
      "1 boilerplate: pic.twitter.com/Ab1",
      "2 heading: Thanks to Helpers",
      "3 body: The mayor thanked all who had helped.",
    ],
  ],
  [
    "a heading between paragraphs",
    "The dam burst.\n\nWhat the Mayor Said\n\nThe mayor said nothing at all about the dam.",
    [
      "0 body: The dam burst.",
      "1 heading: What the Mayor Said",
      "2 body: The mayor said nothing at all about the dam.",
    ],
  ],
  [
    "a name between headline and story",
    "Dam bursts near Larne\nJane Roe and John Hill\nTwelve died.",
    ["0 headline: Dam bursts near Larne", "1 byline: Jane Roe and John Hill", "2 body: Twelve died."],
  ],
  [
    "a name as the headline",
    "Jane Roe\nThe mayor of Larne has died.",
    ["0 headline: Jane Roe", "1 body: The mayor of Larne has died."],
  ],
  [
    "main points are no headline",
    "Dam bursts near Larne\nKey points\nTwelve died.",
    ["0 headline: Dam bursts near Larne", "1 heading: Key points", "2 body: Twelve died."],
  ],
  [
    "a post and its signature",
    "The mayor wrote:\nWe will build again. We need help. pic.twitter.com/Ab1\n— Jane Roe (@janeroe) December 3, 2025\nShe left.",
    [
      "0 body: The mayor wrote:",
      "1 body: We will build again. We need help.",
      "1 boilerplate: pic.twitter.com/Ab1",
      "2 boilerplate: — Jane Roe (@janeroe) December 3, 2025",
      "3 body: She left.",
    ],
  ],
  [
    "a list is the story's own",
    "What is known:\n- The dam burst at 7 a.m.\n* Nobody was hurt.\n1. The crack is long.\n2. A diver found it.",
    [
      "0 body: What is known:",
      "1 body: - The dam burst at 7 a.m.",
      "2 body: * Nobody was hurt.",
      "3 body: 1. The crack is long.",
      "4 body: 2. A diver found it.",
    ],
  ],
  [
    "credits behind the story",
    "The dam burst.\n(Reporting by Jane Roe; Editing by Bo Hill)\nRead\u00a0more: Dams of the north",
    [
      "0 body: The dam burst.",
      "1 byline: (Reporting by Jane Roe; Editing by Bo Hill)",
      "2 boilerplate: Read\u00a0more: Dams of the north",
    ],
  ],
  [
    "a heading far from its text",
    `The dam burst.\nThanks to Helpers\n${"Share\n".repeat(6)}The mayor thanked all who had helped.`,
    [
      "0 body: The dam burst.",
      "1 body: Thanks to Helpers",
      ...[2, 3, 4, 5, 6, 7].map((paragraph) => `${paragraph} boilerplate: Share`),
      "8 body: The mayor thanked all who had helped.",
    ],
  ],
  [
    "no headline behind the body",
    "The dam burst.\nMayor leaves the town that he built\nHe left.",
    ["0 body: The dam burst.", "1 body: Mayor leaves the town that he built", "2 body: He left."],
  ],
])("%s", (_, text, blocks) => {
  expect(told(text)).toEqual(blocks);
});

test("blocks are in order, disjoint, and hold every character that is no white space", () => {
  const unit = fc.oneof(
    fc.string({ unit: "binary", maxLength: 3 }),
    fc.constantFrom(
      "\n",
      "\r",
      " ",
      "Web Desk; ",
      "LARNE (AP) -- ",
      " pic.twitter.com/A",
      "Dam Bursts",
      ".",
      "\ud800",
      "By Jane Roe",
    ),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      let at = 0;
      for (const { span } of blocksOf(text)) {
        expect(text.slice(at, span.start).trim()).toBe("");
        expect(span.end).toBeGreaterThan(span.start);
        at = span.end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});
