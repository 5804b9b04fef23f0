/**
 * Measures the reading of one report: how many sentences a second in a warm process, and what loading costs.
 *
 *     npm run bench:reading -- FOLDER [--json]
 *
 * FOLDER (or the environment variable STORYDIFF_STORIES) holds texts. Exit status 2 when there are none. Loading is the time
 * of a whole process that loads the library, and of one that reads a first sentence with it, less that of `node -e 0`,
 * started in turn with them.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { read, reportFromText } from "../lib/index.ts";
import { textsUnder } from "./stories.ts";
import { bench, milliseconds, trouble } from "./measuring.ts";
import { median } from "./table.ts";

/** Rounds, and those before them that only warm up: the third is as fast as any later one. */
const rounds = 9;
const warmRounds = 3;
/** Processes started of each kind. */
const starts = 9;

/** Sentences a second over all texts: the median of the rounds. */
function readingSpeed(texts: readonly string[]): { readonly sentences: number; readonly perSecond: number } {
  const reports = texts.map((text) => reportFromText(text));
  const sentences = reports.reduce((sum, report) => sum + read(report).sentences.length, 0);
  const times = Array.from({ length: warmRounds + rounds }, () =>
    milliseconds(() => {
      // One after another: to hold all readings at once would measure the memory.
      for (const report of reports) read(report);
    }),
  );
  return { sentences, perSecond: (1000 * sentences) / median(times.slice(warmRounds)) };
}

/** Milliseconds over an empty process, medians. */
function loadingTimes(): { readonly library: number; readonly firstSentence: number } {
  const library = new URL("../lib/index.js", import.meta.url).href;
  const load = `const { read, reportFromText } = await import(${JSON.stringify(library)});`;
  const scripts = { empty: "0", library: load, firstSentence: `${load} read(reportFromText("The dam held."));` };
  const times = Array.from({ length: starts }, () => {
    const timeOf = (script: string): number =>
      milliseconds(() => execFileSync(process.execPath, ["--input-type=module", "-e", script]));
    const empty = timeOf(scripts.empty);
    return { library: timeOf(scripts.library) - empty, firstSentence: timeOf(scripts.firstSentence) - empty };
  });
  return {
    library: median(times.map((time) => time.library)),
    firstSentence: median(times.map((time) => time.firstSentence)),
  };
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const folder = positionals[0] ?? process.env["STORYDIFF_STORIES"];
  if (folder === undefined) {
    trouble("no stories: give a folder (npm run bench:reading -- FOLDER) or set STORYDIFF_STORIES to one");
    return;
  }
  const texts = existsSync(folder) ? textsUnder(folder).map((path) => readFileSync(path, "utf8")) : [];
  if (texts.length === 0) {
    trouble(`no texts (*.txt) under ${folder}`);
    return;
  }
  const measured = { ...readingSpeed(texts), loading: loadingTimes() };
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ folder, node: process.version, ...measured }, null, 2)}\n`);
    return;
  }
  const { sentences, perSecond, loading } = measured;
  process.stdout.write(
    [
      `Reading: ${perSecond.toFixed(0)} sentences a second (${sentences} sentences of ${texts.length} texts, median of ${rounds} rounds)`,
      `Loading, over node -e 0: library ${loading.library.toFixed(0)} ms, with a first sentence read ${loading.firstSentence.toFixed(0)} ms (medians of ${starts})`,
      "",
    ].join("\n"),
  );
}

bench(main);
