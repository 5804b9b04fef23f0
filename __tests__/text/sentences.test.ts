import { growth } from "../support/growth.ts";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { textReport } from "../../lib/input/text.ts";
import type { Report } from "../../lib/model.ts";
import { sentencesOf } from "../../lib/text/sentences.ts";

const report = (text: string): Report => textReport(text, "a.txt", "a.txt");
const told = (text: string): string[] =>
  sentencesOf(report(text)).map(({ span, class: kind }) => `${kind}: ${text.slice(span.start, span.end)}`);

test("sentences have the class of their block", () => {
  expect(told("Web Desk; The dam burst. Twelve died.\n  \n By Jane Roe\n")).toEqual([
    "dateline: Web Desk;",
    "body: The dam burst.",
    "body: Twelve died.",
    "byline: By Jane Roe",
  ]);
});

test("a paragraph and the same sentences a line each are read alike", () => {
  const lines = [
    "The dam burst on Monday.",
    "Twelve people died, the mayor said.",
    "“We go on,” he added.",
    "Roe Inc. built it.",
  ];
  expect(told(lines.join("\n"))).toEqual(told(lines.join(" ")));
});

test("a line break inside a block is a space", () => {
  expect(told("the shots that were heard\nin the town of Larne.")).toEqual([
    "body: the shots that were heard\nin the town of Larne.",
  ]);
});

test("a no-break space and a tab are blanks like any other", () => {
  expect(told("The dam burst on\u00a0Monday.\u00a0Twelve died.\tThe mayor left.\u202fHe was paid 1\u00a0200.")).toEqual(
    [
      "body: The dam burst on\u00a0Monday.",
      "body: Twelve died.",
      "body: The mayor left.",
      "body: He was paid 1\u00a0200.",
    ],
  );
});

test("the blocks that a format gives come before the look of the lines", () => {
  const text = "# Dam\n\nIt burst. It fell.";
  const given: Report = {
    ...report(text),
    blocks: [
      { span: { start: 0, end: 5 }, class: "heading", paragraph: 0 },
      { span: { start: 7, end: 25 }, class: "body", paragraph: 1 },
    ],
    markup: [{ start: 0, end: 2 }],
  };
  expect(sentencesOf(given)).toEqual([
    { span: { start: 2, end: 5 }, class: "heading", paragraph: 0 },
    { span: { start: 7, end: 16 }, class: "body", paragraph: 1 },
    { span: { start: 17, end: 25 }, class: "body", paragraph: 1 },
  ]);
});

test("sentences are trimmed, in order, disjoint, and hold every character that is no white space", () => {
  const unit = fc.oneof(
    fc.string({ unit: "binary", maxLength: 3 }),
    fc.constantFrom(
      ". ",
      "! ",
      "? ",
      "… ",
      '" ',
      "“",
      "” ",
      "\n",
      "Gen. ",
      "U.S. ",
      "1. ",
      "• ",
      "A",
      "b",
      " 24 ",
      "\udc00",
    ),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
      const text = parts.join("");
      let at = 0;
      for (const { span } of sentencesOf(report(text))) {
        expect(text.slice(at, span.start).trim()).toBe("");
        const words = text.slice(span.start, span.end);
        expect(words).toBe(words.trim());
        expect(words).not.toBe("");
        at = span.end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
    { numRuns: 500 },
  );
});

/** A second is twenty times what any of these takes; a reading that grows with the square of the length takes minutes. */
test.each([
  ["sentences", "He left the town. "],
  ["titles", "Gen. Roe "],
  ["letters", "a"],
  ["stops", "."],
  ["spaced stops", ". "],
  ["marks", '"'],
  ["initials", "a."],
  ["bullets", "• a "],
])("a long line of %s is read in linear time", (_, unit) => {
  const read = (size: number): unknown => sentencesOf(report(unit.repeat(size / unit.length)));
  expect(growth(read, 50_000, 4)).toBeLessThan(12);
});
