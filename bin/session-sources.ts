/** The reports of a session read again, each from where it was or is now. */
import { resolve } from "node:path";
import { StorydiffError } from "../lib/errors.ts";
import { isAddress } from "../lib/input/web/is-address.ts";
import type { CalendarDate, Report } from "../lib/model.ts";
import { refused } from "./checks.ts";
import { letterOf } from "./dates.ts";
import type { Io } from "./io.ts";
import { readingOf, type ReadingLimits } from "./reading.ts";

/** Where a report comes from, so that it is found from any folder when it is read again. */
export function wholeSource(source: string, here: string): string {
  return source === "-" || isAddress(source) ? source : resolve(here, source);
}

/** What says where reports are read from. */
interface Sources extends ReadingLimits {
  /** Where reports are now that are not where they were, by index. */
  readonly sources: ReadonlyMap<number, string>;
}

/**
 * Reads each report again; what came on standard input stays as it was, unless it is told where it is now. Throws as
 * `readReport` does, naming the report.
 */
export async function rereadReports(
  reports: readonly Report[],
  { sources, ...limits }: Sources,
  io: Io,
): Promise<Report[]> {
  const none = [...sources.keys()].find((report) => reports[report] === undefined);
  if (none !== undefined) {
    throw refused(`--source names ${letterOf(none)}: the session has reports A to ${letterOf(reports.length - 1)}`);
  }
  return Promise.all(
    reports.map(async (report, i) => {
      const source = wholeSource(sources.get(i) ?? report.source, process.cwd());
      if (source === "-") return report;
      // What is read again is what is there now, not what was kept of it.
      const reading = { ...limits, links: { ...limits.links, kept: "renew" as const } };
      return readSource(report, source, reading, io).catch((error: unknown) => {
        throw error instanceof StorydiffError ? withWayOut(error, letterOf(i)) : error;
      });
    }),
  );
}

/** A report as it is now, of the day that was given for it; a day that its file told is what the file tells now. */
async function readSource(report: Report, source: string, reading: ReadingLimits, io: Io): Promise<Report> {
  const { readReport } = await import("../lib/index.ts");
  const { date } = report;
  const given = date === (await dayTold(report)) ? null : date;
  return { ...(await readReport(source, readingOf(source, reading, given, io))), source };
}

/** The day that the file of a report tells of itself. */
async function dayTold({ name, format, text, details }: Report): Promise<CalendarDate | null> {
  switch (format) {
    case "text":
      return null;
    case "markdown": {
      const { readReport } = await import("../lib/index.ts");
      return (await readReport("-", { name, stdin: bytesOf(text), maxBytes: Infinity, maxSentences: Infinity })).date;
    }
    default:
      return details?.published?.slice(0, "YYYY-MM-DD".length) ?? null;
  }
}

function bytesOf(text: string): AsyncIterable<Uint8Array> {
  return {
    async *[Symbol.asyncIterator]() {
      yield await Promise.resolve(Buffer.from(text));
    },
  };
}

function withWayOut(error: StorydiffError, letter: string): StorydiffError {
  const way = error.code === "not-found" ? `; if report ${letter} is elsewhere now: --source ${letter}=FILE` : "";
  return new StorydiffError(error.code, `${error.message}${way}`);
}
