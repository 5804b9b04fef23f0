/** The command: words in, the library called, exit status out. */
import { pathToFileURL } from "node:url";
import { StorydiffError } from "../lib/errors.ts";
import { isAddress } from "../lib/input/web/is-address.ts";
import type { CalendarDate, Collation, Comparison, Report } from "../lib/model.ts";
import { visible } from "../lib/render/visible.ts";
import { requestOf } from "./arguments.ts";
import { baselineOf, heldAgainst, keepBaseline, type Held } from "./baseline.ts";
import { cacheText } from "./cache.ts";
import { isSlipOf, refused } from "./checks.ts";
import type { CollateOptions } from "./collate-options.ts";
import { gitText, type GitPair } from "./git.ts";
import { terminalColumns, underGit, usesHyperlinks, write, type Io } from "./io.ts";
import type { CompareOptions, OutputOptions, ReadOptions } from "./options.ts";
import { waiting, watched } from "./progress.ts";
import { readingOf } from "./reading.ts";
import type { ReopenOptions } from "./reopen-options.ts";
import { lookOf, writeText } from "./showing.ts";
import { writtenCollation, writtenComparison, type Library } from "./written.ts";

const exit = { done: 0, contradictions: 1, trouble: 2 } as const;

/** Runs `storydiff` with the words behind its name; gives the exit status and never throws. */
export async function main(words: readonly string[], io: Io = process): Promise<number> {
  try {
    const request = await requestOf(words, terminalColumns(io), io.env);
    if (request.kind === "compare") return await runCompare(request.options, io);
    if (request.kind === "collate") return await runCollate(request.options, io);
    if (request.kind === "reopen") return await runReopen(request.options, io);
    if (request.kind === "git") return await runGit(request.pair, request.options, io);
    if (request.kind === "read") return await runRead(request.options, io);
    // What sessions are made of takes longer to load than a comparison.
    if (request.kind === "session") return await (await import("./session.ts")).runSession(request.request, io);
    if (request.kind === "lsp") return await (await import("./lsp.ts")).runLsp(request.given, io.env);
    if (request.kind === "mcp") return await (await import("./mcp.ts")).runMcp(request.options, io);
    const text = request.kind === "cache" ? await cacheText(request.deed, io.env) : request.text;
    await write(io.stdout, `${text.trimEnd()}\n`);
    return exit.done;
  } catch (error) {
    const trouble = `${wantsJson(words) ? jsonError(error) : `storydiff: ${messageOf(error)}`}\n`;
    const stack = io.env["STORYDIFF_DEBUG"] && error instanceof Error ? [`${error.stack ?? ""}\n`] : [];
    // Where no message can be written either, the exit status alone tells.
    for (const message of [trouble, ...stack]) await write(io.stderr, message).catch(() => undefined);
    return exit.trouble;
  }
}

async function runCompare(options: CompareOptions, io: Io): Promise<number> {
  // The language model takes a tenth of a second to load: only here, where it is needed.
  const storydiff = await import("../lib/index.ts");
  const { paths, dates, similarity, minConfidence, within, versions, format } = options;
  const a = await reportFrom(paths[0], options, dates.a, io).catch((error: unknown) => {
    throw withReadMeant(error, paths[0]);
  });
  const b = await reportFrom(paths[1], options, dates.b, io);
  const work = { ...options, reports: [a, b] };
  if (options.explain !== null) {
    const { explain } = options;
    const { text } = watched(
      io,
      work,
      (watch) => storydiff.explain(a, b, explain, { similarity, minConfidence, versions, ...watch }),
      (explanation) =>
        format === "json"
          ? storydiff.explanationToJson(explanation)
          : storydiff.renderExplanation(explanation, lookOf(options, io)),
    );
    await writeText(options, text, paths, io);
    return exit.done;
  }
  const [addressA = null, addressB = null] = await linkedTo(paths, options, io);
  const look = { ...lookOf(options, io), addresses: { a: addressA, b: addressB } };
  const baseline = await baselineOf(storydiff, options);
  const { found, text } = watched(
    io,
    work,
    (watch) => {
      const comparison = storydiff.compare(a, b, { similarity, minConfidence, within, versions, ...watch });
      return { comparison, held: heldAgainst(storydiff, baseline, comparison, options) };
    },
    ({ comparison, held }) => writtenComparison(storydiff, comparison, options, look, held, addressesOf(paths)),
  );
  return told(storydiff, { found: found.comparison, held: found.held, text }, options, paths, io);
}

/** Keeps the baseline, writes the text, and gives the exit status. */
async function told(
  storydiff: Library,
  { found, held, text }: { readonly found: Comparison | Collation; readonly held: Held; readonly text: string },
  options: CompareOptions | CollateOptions,
  paths: readonly string[],
  io: Io,
): Promise<number> {
  await keepBaseline(storydiff, held, options, io);
  if (!options.quiet) await writeText(options, text, paths, io);
  const { exitCode, failOn } = options;
  return exitCode && storydiff.fails(found, failOn, held.baseline) ? exit.contradictions : exit.done;
}

async function reportFrom(path: string, options: OutputOptions, date: CalendarDate | null, io: Io): Promise<Report> {
  const { readReport } = await import("../lib/index.ts");
  const report = readReport(path, readingOf(path, options, date, io));
  return isAddress(path) ? waiting(io, `fetching ${visible(path)}`, report) : report;
}

/** A comparison that was saved, from its page or JSON; its reports may be elsewhere now, so places lead to none of them. */
async function runReopen({ path, reading, compared, collated }: ReopenOptions, io: Io): Promise<number> {
  const storydiff = await import("../lib/index.ts");
  const from = readingOf(path, { ...reading, maxBytes: reading.maxBytes ?? largestSaved }, null, io);
  const text = await storydiff.readText(path, from);
  const name = path === "-" ? "standard input" : path;
  if (!storydiff.isSaved(text)) {
    throw refused(
      `expected two reports, got 1, and ${name} holds no saved comparison: give two paths, or - for one of them`,
    );
  }
  const saved = openedAs(name, () => storydiff.reopen(text));
  switch (saved.kind) {
    case "comparison": {
      const { comparison } = saved;
      const options = compared();
      const look = { ...lookOf(options, io), addresses: { a: null, b: null } };
      const held = heldAgainst(storydiff, await baselineOf(storydiff, options), comparison, options);
      const text = writtenComparison(storydiff, comparison, options, look, held, []);
      return told(storydiff, { found: comparison, held, text }, options, [path], io);
    }
    case "collation": {
      const { collation } = saved;
      const options = collated(collation.reports.length);
      const look = { ...lookOf(options, io), addresses: [] };
      const held = heldAgainst(storydiff, await baselineOf(storydiff, options), collation, options);
      const text = writtenCollation(storydiff, collation, options, look, held, []);
      return told(storydiff, { found: collation, held, text }, options, [path], io);
    }
  }
}

/** What was opened; an error names the file. */
function openedAs<T>(name: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof StorydiffError)) throw error;
    throw new StorydiffError(error.code, `cannot open ${name}: ${error.message}`);
  }
}

/** Largest page or JSON opened unless told otherwise, in bytes: that of some 10,000 sentences. */
const largestSaved = 100_000_000;

/** Always done: git takes any other status for a breakdown of the whole diff. Git pages by itself. */
async function runGit(pair: GitPair, options: CompareOptions, io: Io): Promise<number> {
  const storydiff = await import("../lib/index.ts");
  const { similarity, minConfidence, within, only, ignore, sort, about, context, view } = options;
  const text = await gitText(
    pair,
    (path, name) => storydiff.readReport(path, { ...readingOf(path, options, null, io), name }),
    (a, b) => {
      // Git's pager has the terminal: nothing is drawn into it.
      const work = { ...options, quiet: true, reports: [a, b] };
      const look = lookOf(options, underGit(io));
      return watched(
        io,
        work,
        // What git hands over are two versions of one file.
        (watch) => storydiff.compare(a, b, { similarity, minConfidence, within, versions: true, ...watch }),
        (comparison) => storydiff.renderTerminal(comparison, { ...look, view, context, only, ignore, sort, about }),
      ).text;
    },
  );
  await write(io.stdout, text);
  return exit.done;
}

async function runCollate(options: CollateOptions, io: Io): Promise<number> {
  const storydiff = await import("../lib/index.ts");
  const { paths, dates, similarity, minConfidence, versions } = options;
  const reports: Report[] = [];
  for (const [i, path] of paths.entries()) {
    const report = reportFrom(path, options, dates[i] ?? null, io);
    reports.push(
      await report.catch((error: unknown) => {
        throw i === 0 ? withReadMeant(error, path) : error;
      }),
    );
  }
  const look = { ...lookOf(options, io), addresses: await linkedTo(paths, options, io) };
  const baseline = await baselineOf(storydiff, options);
  const { found, text } = watched(
    io,
    { ...options, reports },
    (watch) => {
      const collation = storydiff.collate(reports, { similarity, minConfidence, versions, ...watch });
      return { collation, held: heldAgainst(storydiff, baseline, collation, options) };
    },
    ({ collation, held }) => writtenCollation(storydiff, collation, options, look, held, addressesOf(paths)),
  );
  return told(storydiff, { found: found.collation, held: found.held, text }, options, paths, io);
}

/** The error of a first report that is not there, with the command that was perhaps meant: `storydiff raed FILE`. */
function withReadMeant(error: unknown, path: string): unknown {
  if (!(error instanceof StorydiffError) || error.code !== "not-found" || !isSlipOf(path, "read")) return error;
  return new StorydiffError(error.code, `${error.message}; did you mean storydiff read?`);
}

async function runRead(options: ReadOptions, io: Io): Promise<number> {
  const storydiff = await import("../lib/index.ts");
  const { path, date, format, only, about, within: least } = options;
  const report = await reportFrom(path, options, date, io);
  const { text } = watched(
    io,
    { reports: [report], timeout: null, quiet: false },
    (watch) => {
      const reading = storydiff.read(report, watch);
      return { reading, inner: least === null ? null : storydiff.clashesWithin(reading, least, watch) };
    },
    ({ reading, inner }) =>
      format === "json"
        ? storydiff.readingToJson(reading)
        : storydiff.renderReading(reading, { ...lookOf(options, io), only, about, within: inner }),
  );
  await writeText(options, text, [path], io);
  return exit.done;
}

/** The URLs of the reports for places to lead to; nothing where no links are wanted. */
async function linkedTo(paths: readonly string[], options: OutputOptions, io: Io): Promise<(string | null)[]> {
  return (await usesHyperlinks(options, io)) ? addressesOf(paths) : paths.map(() => null);
}

/** The URLs of the reports; nothing for standard input. */
function addressesOf(paths: readonly string[]): (string | null)[] {
  return paths.map((path) => (path === "-" ? null : isAddress(path) ? new URL(path).href : pathToFileURL(path).href));
}

/** One line: what the reader can mend as it is, what we got wrong as our fault. */
function messageOf(error: unknown): string {
  const message = visible(error instanceof Error ? error.message : String(error));
  return error instanceof StorydiffError ? message : `this is a fault in storydiff: ${message}`;
}

function jsonError(error: unknown): string {
  const code = error instanceof StorydiffError ? error.code : "fault";
  return JSON.stringify({ error: { code, message: messageOf(error) } });
}

/** Whether JSON was asked for, told from the bare words: the options may not have been understood. */
function wantsJson(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  const before = end < 0 ? words : words.slice(0, end);
  const formats = before.flatMap((word, i) => {
    if (word.startsWith("--format=")) return word.slice("--format=".length);
    return word === "--format" ? (before[i + 1] ?? "") : [];
  });
  return formats.at(-1) === "json";
}
