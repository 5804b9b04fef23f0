import { expect, test } from "@jest/globals";
import { compareTexts } from "../support/notation.ts";

/** Details of two texts, as `a number "12 boats"`. */
function details(a: string, b: string): string[] {
  const { findings, reports } = compareTexts(a, b);
  return findings.flatMap((one) =>
    one.kind === "detail"
      ? [`${one.side} ${one.type} "${reports[one.side].text.slice(one.evidence.start, one.evidence.end)}"`]
      : [],
  );
}

test.each([
  // A value that one report alone gives.
  ["The storm sank 12 boats at Lorne.", "The storm sank boats at Lorne.", ['a number "12 boats"']],
  ["The harbour at Lorne reopened.", "The harbour at Lorne reopened on Friday.", ['b time "Friday"']],
  ["Police arrested a driver at Lorne.", "Police arrested Ada Quill at Lorne.", ['b name "Ada Quill"']],
  [
    "The council will rebuild the bridge.",
    "The council will not rebuild the bridge soon.",
    ['b negation "will not rebuild the bridge"'],
  ],
  // More words than another way to tell it would need.
  [
    "The council bought the old mill at Lorne.",
    "The council bought the old mill at Lorne because a museum wanted rooms for paintings.",
    ['b words "museum wanted rooms for paintings"'],
  ],
  [
    "The council bought the old mill.",
    "The council bought the old mill as a long-empty ruin, sold cheaply by two brothers.",
    ['b words "long-empty ruin"', 'b number "two brothers"'],
  ],
  // The same in other words, in figures or in another unit.
  ["Both sides kept the ceasefire at Lorne.", "The truce at Lorne was kept by both sides.", []],
  ["The storm sank 12 boats at Lorne.", "The storm sank twelve boats at Lorne.", []],
  ["The road to Lorne is 10 km long.", "The road to Lorne is 6 miles long.", []],
])("%s / %s", (a, b, expected) => {
  expect(details(a, b)).toEqual(expected);
});

test("what clashes is no detail", () => {
  expect(details("The storm sank 12 boats at Lorne.", "The storm sank 15 boats at Lorne.")).toEqual([]);
});

test("what the other report tells elsewhere is no detail", () => {
  const a = "The storm sank 12 boats at Lorne.";
  expect(details(a, "The storm sank boats at Lorne.\nIn all 12 boats lay on the bottom.")).not.toContain(
    'a number "12 boats"',
  );
  expect(details("Ada Quill closed the school.", "The mayor closed the school.\nAda Quill wept.")).not.toContain(
    'a name "Ada Quill"',
  );
});

test("what stands in any of the partners of a sentence is told", () => {
  expect(
    details(
      "The storm sank 12 boats at Lorne on Friday.",
      "The storm sank 12 boats at Lorne.\nThe storm sank the boats at Lorne on Friday.",
    ),
  ).toEqual([]);
});

test("sentences that are the same word for word have none", () => {
  expect(details("The storm sank 12 boats.", "The storm sank 12 boats.")).toEqual([]);
});

test("one figure told of other words, and one of a kind, are no numbers of their own", () => {
  expect(
    details(
      "The site is for girls between 8 and 16 in Lorne.",
      "The site is for girls between ages 8 and 16 in Lorne.",
    ),
  ).toEqual([]);
  expect(
    details("The same guard slept on duty at the Lorne plant.", "One guard slept on duty at the Lorne plant."),
  ).toEqual([]);
});
