/** Measurements -> a table to read. Pure. */

/** Figures of one size. Times in milliseconds, medians of several rounds; `null` where a way was not run or gave up. */
export interface Measurement {
  /** Sentences a side. */
  readonly sentences: number;
  readonly milliseconds: {
    /** One pass over the words of both texts. */
    readonly tokens: number;
    /** Reading both reports, without comparing them. */
    readonly read: number;
    /** The whole comparison, with the reading. */
    readonly storydiff: number;
    /** String similarity of every sentence with every other. */
    readonly matrix: number | null;
    /** The word diff of the whole texts. */
    readonly words: number | null;
  };
  /** The comparison's time divided by that of the other way: below 1 it is the faster. */
  readonly ratios: {
    readonly tokens: number;
    readonly read: number;
    readonly matrix: number | null;
    readonly words: number | null;
  };
  /** Most memory the process held until the comparison of this size was done. */
  readonly peakMegabytes: number;
}

/** From one size to the next: how many times the sentences, and how many times the comparison's time. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  readonly sentences: number;
  readonly storydiff: number;
  readonly matrix: number | null;
  /** The power of the sentences that the comparison's time grows with: 1 straight, 2 as the pairs of sentences. */
  readonly power: number;
}

/** The middle one of the values; of an even number the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Growth from each size to the next. */
export function growthOf(measurements: readonly Measurement[]): Growth[] {
  return measurements.slice(1).map((larger, index) => {
    const smaller = measurements[index] ?? larger;
    const sentences = larger.sentences / smaller.sentences;
    const storydiff = larger.milliseconds.storydiff / smaller.milliseconds.storydiff;
    return {
      from: smaller.sentences,
      to: larger.sentences,
      sentences,
      storydiff,
      matrix: quotient(larger.milliseconds.matrix, smaller.milliseconds.matrix),
      power: Math.log(storydiff) / Math.log(sentences),
    };
  });
}

function quotient(larger: number | null, smaller: number | null): number | null {
  return larger === null || smaller === null ? null : larger / smaller;
}

function figure(value: number | null): string {
  if (value === null) return "-";
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** Columns set to the widest cell, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  ")}\n`).join("");
}

/** Times, ratios and growth under one another. `timeout` is the word diff's, in milliseconds. */
export function table(measurements: readonly Measurement[], timeout: number): string {
  const times = measurements.map(({ sentences, milliseconds, peakMegabytes }) => [
    String(sentences),
    ...[milliseconds.tokens, milliseconds.read, milliseconds.storydiff, milliseconds.matrix, milliseconds.words].map(
      figure,
    ),
    figure(peakMegabytes),
  ]);
  const ratios = measurements.map(({ sentences, ratios: ratio }) => [
    String(sentences),
    ...[ratio.tokens, ratio.read, ratio.matrix, ratio.words].map(figure),
  ]);
  const growth = growthOf(measurements).map(({ from, to, sentences, storydiff, matrix, power }) => [
    `${from} -> ${to}`,
    ...[sentences, storydiff, matrix, power].map(figure),
  ]);
  return [
    `Milliseconds, medians; - where the word diff gave up after ${timeout} ms, or a way of square growth was not run. Peak memory in megabytes, storydiff alone.\n`,
    aligned([
      ["sentences a side", "pass over words", "reading", "storydiff", "similarity matrix", "word diff", "peak"],
      ...times,
    ]),
    "\nstorydiff's time divided by that of\n",
    aligned([["sentences a side", "pass over words", "reading", "similarity matrix", "word diff"], ...ratios]),
    "\nGrowth from size to size\n",
    aligned([["sentences a side", "sentences", "storydiff", "similarity matrix", "power"], ...growth]),
  ].join("");
}
