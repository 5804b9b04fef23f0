/**
 * Measures how several reports are gathered: ten of sixty sentences, against reading each once and comparing every two.
 *
 *     npm run bench:collating -- FOLDER [--json]
 *
 * FOLDER (or the environment variable STORYDIFF_STORIES) holds folders with `a.txt` and `b.txt`. Exit status 2 when they are
 * too few. The ratio holds on any machine; the milliseconds are of this one.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { collate, compare, read, reportFromText } from "../lib/index.ts";
import type { Report } from "../lib/index.ts";
import { bench, milliseconds, trouble } from "./measuring.ts";
import { gather, pairsUnder } from "./stories.ts";
import { median } from "./table.ts";

const reportCount = 10;
const sentenceCount = 60;
const rounds = 5;

/** Reports of one event: each has every other sentence of a common stock, in the wording of one side or the other. */
function reportsOf(a: readonly string[], b: readonly string[]): Report[] {
  return Array.from({ length: reportCount }, (_, report) => {
    const told = a.map((sentence, i) => ((i * (report + 2)) % 3 === 0 ? (b[i] ?? sentence) : sentence));
    return reportFromText(
      told
        .filter((_sentence, i) => (i + report * (i % 5)) % 2 === 0)
        .slice(0, sentenceCount)
        .join("\n\n"),
    );
  });
}

function measure(reports: readonly Report[]) {
  const [first, second] = reports;
  const times = { collate: [] as number[], read: [] as number[], compare: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.collate.push(milliseconds(() => collate(reports)));
    times.read.push(milliseconds(() => reports.map((report) => read(report))));
    times.compare.push(
      milliseconds(() => (first === undefined || second === undefined ? null : compare(first, second))),
    );
  }
  const ratios = times.collate.map((time, round) => time / (times.compare[round] ?? time));
  return {
    collate: median(times.collate),
    read: median(times.read),
    compare: median(times.compare),
    /** How many comparisons of two, readings included, one collation costs. */
    comparisons: median(ratios),
  };
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const folder = positionals[0] ?? process.env["STORYDIFF_STORIES"];
  if (folder === undefined || !existsSync(folder)) {
    trouble("no stories: give a folder (npm run bench:collating -- FOLDER) or set STORYDIFF_STORIES to one");
    return;
  }
  const stock = gather(pairsUnder(folder), 2 * sentenceCount);
  if (stock.a.length < 2 * sentenceCount) {
    trouble(`${folder} holds fewer than ${2 * sentenceCount} sentences a side: too few to measure`);
    return;
  }
  const reports = reportsOf(stock.a, stock.b);
  const measured = { reports: reportCount, sentences: sentenceCount, milliseconds: measure(reports) };
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ folder, node: process.version, ...measured }, null, 2)}\n`);
    return;
  }
  const { collate: all, read: reading, compare: two, comparisons } = measured.milliseconds;
  const pairs = (reportCount * (reportCount - 1)) / 2;
  process.stdout.write(
    [
      `Collating ${reportCount} reports of ${sentenceCount} sentences: ${all.toFixed(0)} ms (median of ${rounds} rounds)`,
      `of that reading each once ${reading.toFixed(0)} ms; one comparison of two, with reading, ${two.toFixed(0)} ms`,
      `${pairs} pairs for ${comparisons.toFixed(1)} comparisons`,
      "",
    ].join("\n"),
  );
}

bench(main);
