/** A path, an address or standard input -> Report. The only part of storydiff that reads the user's files. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { StorydiffError } from "../errors.ts";
import type { CalendarDate, Report } from "../model.ts";
import { isCalendarDate } from "./calendar-date.ts";
import { unreadNotices } from "./encoding.ts";
import { refuseLong } from "./length.ts";
import { tooLarge, type Origin } from "./origin.ts";
import { checkWords, reportOf, textOf } from "./report-of.ts";
import { shown } from "./shown.ts";
import { textReport } from "./text.ts";
import { isAddress } from "./web/is-address.ts";
import type { WebOptions } from "./web/fetch.ts";

/** Largest report read unless told otherwise, in bytes: a thousand long articles; above it someone named the wrong file. */
export const DEFAULT_MAX_BYTES = 10_000_000;

export interface ReadOptions {
  /** Largest size read, in bytes; `DEFAULT_MAX_BYTES` when absent. */
  readonly maxBytes?: number;
  /** Most sentences read; `DEFAULT_MAX_SENTENCES` when absent. */
  readonly maxSentences?: number;
  /** Where `-` reads from; the first file descriptor when absent. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** How addresses are fetched: within half a minute, from the open internet alone, and nothing is kept, when absent. */
  readonly web?: WebOptions;
  /** What to call the report when it is shown; its file's name, or the site's, when absent. */
  readonly name?: string;
  /** The day it was published; what the file itself tells, if it does, when absent. */
  readonly date?: CalendarDate;
}

/**
 * Reads a report from a file, from an address (http or https), or from standard input for `-`, in whichever format it is: plain text,
 * Markdown, a web page, DOCX, PDF, a letter, a feed (of several items `FILE#3` names one), a reading saved as JSON. Throws a
 * `StorydiffError` when there is nothing to read: `not-found`, `is-directory`, `unreadable`, `too-large`, `binary`, `damaged`,
 * `not-a-report`, `which-item`, `empty`, `no-sentence`; for an address what `fetched` throws; and `bad-option` for a date that no
 * calendar has.
 */
export async function readReport(given: string, options: ReadOptions = {}): Promise<Report> {
  checkDate(options.date);
  const { maxBytes = DEFAULT_MAX_BYTES } = options;
  const label = labelOf(given);
  const { bytes, notices, ...known } = await found(given, options, label);
  const name = options.name ?? known.name;
  const report = await reportOf(bytes, { ...known, name, source: given, label, maxBytes });
  refuseLong(report, label, options.maxSentences);
  const site = known.address === null ? null : (report.details?.site ?? null);
  const named = { ...report, name: options.name ?? site ?? name, notices: [...notices, ...report.notices] };
  return dated(named, options.date);
}

/** The text of a file or an address, or of standard input for `-`; throws as `readReport` does where it cannot be read as text. */
export async function readText(
  given: string,
  options: Pick<ReadOptions, "maxBytes" | "stdin" | "web"> = {},
): Promise<string> {
  const label = labelOf(given);
  const { bytes, contentType } = await found(given, options, label);
  return (await textOf(bytes, label, contentType)).text;
}

/** The bytes of a report, and what is known of it before they are read. */
interface Found extends Pick<Origin, "name" | "contentType" | "address" | "item"> {
  readonly bytes: Uint8Array;
  readonly notices: readonly string[];
}

async function found(
  given: string,
  options: Pick<ReadOptions, "maxBytes" | "stdin" | "web">,
  label: string,
): Promise<Found> {
  if (isAddress(given)) {
    // Loaded for addresses only: a file does not wait for what fetches.
    const { fetched } = await import("./web/fetch.ts");
    const item = /#([1-9]\d{0,5})$/.exec(given)?.[1];
    const page = await fetched(given, options.maxBytes ?? DEFAULT_MAX_BYTES, options.web);
    return { ...page, item: item === undefined ? null : Number(item) };
  }
  const { path, item } = await placeOf(given);
  const bytes = await readBytes(path, options, label);
  return { bytes, item, name: given === "-" ? label : basename(given), contentType: null, address: null, notices: [] };
}

/** The file that is meant, and the item in it: "news.xml#3" is the third of news.xml, unless a file has that name. */
async function placeOf(path: string): Promise<{ readonly path: string; readonly item: number | null }> {
  const found = /^(.+)#([1-9]\d{0,5})$/.exec(path);
  if (found?.[1] === undefined || (await exists(path)) || !(await exists(found[1]))) return { path, item: null };
  return { path: found[1], item: Number(found[2]) };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function readBytes(
  pathOrDash: string,
  { maxBytes = DEFAULT_MAX_BYTES, stdin }: Pick<ReadOptions, "maxBytes" | "stdin">,
  label: string,
): Promise<Uint8Array> {
  try {
    return pathOrDash === "-"
      ? await gathered(stdin ?? standardInput(), maxBytes, label)
      : await fileBytes(pathOrDash, maxBytes, label);
  } catch (error) {
    throw error instanceof StorydiffError ? error : readingError(error, label);
  }
}

function labelOf(pathOrDash: string): string {
  return pathOrDash === "-" ? "standard input" : shown(pathOrDash) || "an empty path";
}

/**
 * A report of plain text that is at hand as a string. Throws a `StorydiffError` when it holds no sentence or too many, and for a
 * date that no calendar has.
 */
export function reportFromText(
  text: string,
  options: {
    readonly name?: string;
    readonly source?: string;
    readonly date?: CalendarDate;
    readonly maxSentences?: number;
  } = {},
): Report {
  const { name = "text", source = name, date, maxSentences } = options;
  checkDate(date);
  checkWords(text, shown(name));
  const report = textReport(text, name, source);
  refuseLong(report, shown(name), maxSentences);
  return dated({ ...report, notices: unreadNotices(text) }, date);
}

function checkDate(date: CalendarDate | undefined): void {
  if (date !== undefined && !isCalendarDate(date)) {
    throw new StorydiffError(
      "bad-option",
      `the date of a report is a day of the calendar, YYYY-MM-DD, not ${shown(date)}`,
    );
  }
}

/** The report with the day that was given; without one, with the day that its own format tells. */
function dated(report: Report, date: CalendarDate | undefined): Report {
  return date === undefined ? report : { ...report, date };
}

async function fileBytes(path: string, maxBytes: number, label: string): Promise<Uint8Array> {
  const found = await stat(path);
  if (found.isDirectory())
    throw new StorydiffError("is-directory", `cannot read ${label}: it is a directory; name a file in it`);
  if (found.size > maxBytes) throw tooLarge(label, maxBytes);
  // Counted as it comes all the same: a pipe has no size, and a file may grow.
  return gathered(createReadStream(path), maxBytes, label);
}

/** Opened when it is read and not before, so that a report from a file leaves it alone. */
function standardInput(): AsyncIterable<Uint8Array> {
  return createReadStream("", { fd: 0, autoClose: false });
}

async function gathered(source: AsyncIterable<Uint8Array>, maxBytes: number, label: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source) {
    size += piece.byteLength;
    if (size > maxBytes) throw tooLarge(label, maxBytes);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** What was perhaps meant: "www.harbourpost.example/ferry" is an address without its beginning. */
function wayOf(label: string): string {
  return /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/)/i.test(label)
    ? "write https:// before an address"
    : "use - for standard input";
}

function readingError(error: unknown, label: string): StorydiffError {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown fault";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new StorydiffError(
        "not-found",
        `cannot read ${label}: there is no such file; check the path, or ${wayOf(label)}`,
      );
    case "EISDIR":
      return new StorydiffError("is-directory", `cannot read ${label}: it is a directory; name a file in it`);
    case "EACCES":
    case "EPERM":
      return new StorydiffError("unreadable", `cannot read ${label}: permission denied; make it readable first`);
    default:
      return new StorydiffError("unreadable", `cannot read ${label}: ${shown(code)}; check the path and the disk`);
  }
}
