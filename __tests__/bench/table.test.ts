import { expect, test } from "@jest/globals";
import { growthOf, median, table, type Measurement } from "../../bench/table.ts";

function measured(sentences: number, storydiff: number, words: number | null): Measurement {
  return {
    sentences,
    milliseconds: { tokens: 0.5, read: storydiff / 2, storydiff, matrix: 4 * storydiff, words },
    ratios: { tokens: 2 * storydiff, read: 2, matrix: 0.25, words: words === null ? null : storydiff / words },
    peakMegabytes: 120,
  };
}

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 3],
])("the median of %j is %d", (values, middle) => {
  expect(median(values)).toBe(middle);
});

test("four times the time for twice the sentences is growth of power 2", () => {
  const [step] = growthOf([measured(50, 10, 20), measured(100, 40, null)]);
  expect(step).toEqual({ from: 50, to: 100, sentences: 2, storydiff: 4, matrix: 4, power: 2 });
});

test("the table tells times, ratios and growth, and where the word diff gave up", () => {
  expect(table([measured(50, 10, 20), measured(100, 40, null)], 5000)).toBe(
    [
      "Milliseconds, medians; - where the word diff gave up after 5000 ms, or a way of square growth was not run. Peak memory in megabytes, storydiff alone.",
      "sentences a side  pass over words  reading  storydiff  similarity matrix  word diff  peak",
      "              50            0.500     5.00       10.0               40.0       20.0   120",
      "             100            0.500     20.0       40.0                160          -   120",
      "",
      "storydiff's time divided by that of",
      "sentences a side  pass over words  reading  similarity matrix  word diff",
      "              50             20.0     2.00              0.250      0.500",
      "             100             80.0     2.00              0.250          -",
      "",
      "Growth from size to size",
      "sentences a side  sentences  storydiff  similarity matrix  power",
      "       50 -> 100       2.00       4.00               4.00   2.00",
      "",
    ].join("\n"),
  );
});

test("where the matrix was not run its growth is not known", () => {
  const larger = measured(200, 100, null);
  const [step] = growthOf([
    measured(50, 10, 20),
    { ...larger, milliseconds: { ...larger.milliseconds, matrix: null } },
  ]);
  expect(step).toMatchObject({ storydiff: 10, matrix: null });
});
