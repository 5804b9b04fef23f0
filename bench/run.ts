/**
 * Measures the comparison against what it builds on, in one process and on the same sentences:
 *
 *     npm run bench -- FOLDER [--json] [--diff-timeout MILLISECONDS]
 *
 * FOLDER (or the environment variable STORYDIFF_STORIES) holds folders with `a.txt` and `b.txt`. Exit status 2 when
 * there are none. Times differ from machine to machine and from hour to hour; the ratios of a row hold, for all ways are
 * measured in turn within each round.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { diffWords } from "diff";
import { compareTwoStrings } from "string-similarity";
import { compare, read, reportFromText } from "../lib/index.ts";
import type { Comparison, Sides } from "../lib/index.ts";
import { bench, milliseconds, trouble } from "./measuring.ts";
import { gather, pairsUnder } from "./stories.ts";
import { growthOf, median, table, type Measurement } from "./table.ts";

/** Sentences a side: a short report, a long one, and collections that show how the time grows. */
const sizes = [15, 50, 100, 200, 400, 1600];
/** Sentences a side up to which the ways that grow with the square run: of 1,600 the matrix alone takes a minute. */
const mostSquared = 400;
/** Rounds of one size: odd, so that the median is a time that was measured. */
const rounds = 5;
/** Rounds stop after this many milliseconds, but never before the third: a slow way would hold up the rest. */
const roundsBudget = 20_000;
const leastRounds = 3;
/** How long the word diff may take before it gives up, in milliseconds. */
const diffTimeout = 5_000;

type Way = "tokens" | "read" | "storydiff" | "matrix" | "words";
/** Ways whose time grows with the square of the sentences. */
const squared: ReadonlySet<Way> = new Set(["matrix", "words"]);

/** A plain pass over the words of both texts: the least that any reading must do. */
function passOverTokens(text: string): number {
  const lengths = new Map<string, number>();
  for (const word of text.split(/\s+/)) lengths.set(word, (lengths.get(word) ?? 0) + 1);
  return lengths.size;
}

/** String similarity alone: every sentence of the one side against every sentence of the other. */
function similarityMatrix(sentences: Sides<readonly string[]>): number {
  let highest = 0;
  for (const a of sentences.a) for (const b of sentences.b) highest = Math.max(highest, compareTwoStrings(a, b));
  return highest;
}

function textsOf(sentences: Sides<readonly string[]>): Sides<string> {
  return { a: sentences.a.join("\n"), b: sentences.b.join("\n") };
}

function comparisonOf(texts: Sides<string>): Comparison {
  return compare(reportFromText(texts.a), reportFromText(texts.b));
}

/** The most memory the process has held so far, in megabytes, once the comparison has run. */
function peakAfter(sentences: Sides<readonly string[]>): number {
  comparisonOf(textsOf(sentences));
  return process.resourceUsage().maxRSS / 1024;
}

function measure(sentences: Sides<readonly string[]>, timeout: number): Omit<Measurement, "peakMegabytes"> {
  const texts = textsOf(sentences);
  const given = { up: false };
  const isSmall = sentences.a.length <= mostSquared;
  const ways: Readonly<Record<Way, () => unknown>> = {
    tokens: () => passOverTokens(texts.a) + passOverTokens(texts.b),
    read: () => [read(reportFromText(texts.a)), read(reportFromText(texts.b))],
    storydiff: () => comparisonOf(texts),
    matrix: () => similarityMatrix(sentences),
    words: () => {
      given.up ||= diffWords(texts.a, texts.b, { timeout }) === undefined;
    },
  };
  const times: Record<Way, number[]> = { tokens: [], read: [], storydiff: [], matrix: [], words: [] };
  const started = performance.now();
  for (let round = 0; round < rounds; round++) {
    if (round >= leastRounds && performance.now() - started > roundsBudget) break;
    for (const way of Object.keys(ways) as Way[]) {
      if ((isSmall || !squared.has(way)) && (way !== "words" || !given.up)) times[way].push(milliseconds(ways[way]));
    }
  }
  const ratio = (way: Way) => median(times[way].map((time, round) => (times.storydiff[round] ?? time) / time));
  const hasMatrix = times.matrix.length > 0;
  const hasWords = isSmall && !given.up;
  return {
    sentences: sentences.a.length,
    milliseconds: {
      tokens: median(times.tokens),
      read: median(times.read),
      storydiff: median(times.storydiff),
      matrix: hasMatrix ? median(times.matrix) : null,
      words: hasWords ? median(times.words) : null,
    },
    ratios: {
      tokens: ratio("tokens"),
      read: ratio("read"),
      matrix: hasMatrix ? ratio("matrix") : null,
      words: hasWords ? ratio("words") : null,
    },
  };
}

/** Sentences of each size; of the first size that the stories do not fill as many as they hold. */
function samplesOf(pairs: readonly Sides<string>[]): Sides<string[]>[] {
  const samples: Sides<string[]>[] = [];
  for (const size of sizes) {
    const sentences = gather(pairs, size);
    if (sentences.a.length > (samples.at(-1)?.a.length ?? (sizes[0] ?? 0) - 1)) samples.push(sentences);
  }
  return samples;
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, "diff-timeout": { type: "string" } },
  });
}

function main(): void {
  const { values, positionals } = readArguments();
  const folder = positionals[0] ?? process.env["STORYDIFF_STORIES"];
  if (folder === undefined) {
    trouble("no stories: give a folder (npm run bench -- FOLDER) or set STORYDIFF_STORIES to one");
    return;
  }
  if (!existsSync(folder)) {
    trouble(`no such folder: ${folder}`);
    return;
  }
  const timeout = Number(values["diff-timeout"] ?? diffTimeout);
  if (!(timeout > 0)) {
    trouble(`--diff-timeout wants milliseconds, not ${values["diff-timeout"]}`);
    return;
  }
  const pairs = pairsUnder(folder);
  // Memory first, from the smallest up and before the other ways run: the peak of a process never falls. It warms up, too.
  const samples = samplesOf(pairs).map((sentences) => ({ sentences, peakMegabytes: peakAfter(sentences) }));
  if (samples.length === 0) {
    trouble(`${folder} holds fewer than ${sizes[0]} sentences a side: too few to measure`);
    return;
  }
  const measurements = samples.map(({ sentences, peakMegabytes }) => ({
    ...measure(sentences, timeout),
    peakMegabytes,
  }));
  if (values.json) {
    const growth = growthOf(measurements);
    process.stdout.write(
      `${JSON.stringify({ folder, node: process.version, diffTimeout: timeout, measurements, growth }, null, 2)}\n`,
    );
    return;
  }
  process.stdout.write(table(measurements, timeout));
  const missed = sizes.filter((size) => !measurements.some(({ sentences }) => sentences === size));
  if (missed.length > 0)
    process.stdout.write(`\nnot measured at ${missed.join(", ")}: ${folder} holds fewer sentences\n`);
}

bench(main);
