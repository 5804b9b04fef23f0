/** A path or standard input -> Report. The only part of storydiff that reads files. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { StorydiffError } from "../errors.ts";
import type { CalendarDate, Report } from "../model.ts";
import { isCalendarDate } from "./calendar-date.ts";
import { unreadNotices } from "./encoding.ts";
import { tooLarge } from "./origin.ts";
import { checkWords, reportOf, textOf } from "./report-of.ts";
import { shown } from "./shown.ts";
import { textReport } from "./text.ts";

/** Largest report read unless told otherwise, in bytes: a thousand long articles; above it someone named the wrong file. */
export const DEFAULT_MAX_BYTES = 10_000_000;

export interface ReadOptions {
  /** Largest size read, in bytes; `DEFAULT_MAX_BYTES` when absent. */
  readonly maxBytes?: number;
  /** Where `-` reads from; the first file descriptor when absent. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** What to call the report when it is shown; its file's name when absent. */
  readonly name?: string;
  /** The day it was published; what the file itself tells, if it does, when absent. */
  readonly date?: CalendarDate;
}

/**
 * Reads a report from a file, or from standard input for `-`, in whichever format it is: plain text, Markdown, a web page, DOCX, PDF, a
 * letter, a feed (of several items `FILE#3` names one), a reading saved as JSON. Throws a `StorydiffError` when there is nothing to read:
 * `not-found`, `is-directory`, `unreadable`, `too-large`, `binary`, `damaged`, `not-a-report`, `which-item`, `empty`, `no-sentence`; and
 * `bad-option` for a date that no calendar has.
 */
export async function readReport(pathOrDash: string, options: ReadOptions = {}): Promise<Report> {
  checkDate(options.date);
  const { maxBytes = DEFAULT_MAX_BYTES } = options;
  const label = labelOf(pathOrDash);
  const { path, item } = await placeOf(pathOrDash);
  const bytes = await readBytes(path, options, label);
  const name = options.name ?? (pathOrDash === "-" ? label : basename(pathOrDash));
  const report = await reportOf(bytes, {
    name,
    source: pathOrDash,
    label,
    contentType: null,
    address: null,
    item,
    maxBytes,
  });
  return dated(report, options.date);
}

/** The text of a file, or of standard input for `-`; throws as `readReport` does where it cannot be read as text. */
export async function readText(
  pathOrDash: string,
  options: Pick<ReadOptions, "maxBytes" | "stdin"> = {},
): Promise<string> {
  const label = labelOf(pathOrDash);
  return (await textOf(await readBytes(pathOrDash, options, label), label)).text;
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
 * A report of plain text that is at hand as a string. Throws a `StorydiffError` when it holds no sentence, and for a date
 * that no calendar has.
 */
export function reportFromText(
  text: string,
  options: { readonly name?: string; readonly source?: string; readonly date?: CalendarDate } = {},
): Report {
  const { name = "text", source = name, date } = options;
  checkDate(date);
  checkWords(text, shown(name));
  return dated({ ...textReport(text, name, source), notices: unreadNotices(text) }, date);
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

function readingError(error: unknown, label: string): StorydiffError {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown fault";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new StorydiffError(
        "not-found",
        `cannot read ${label}: there is no such file; check the path, or use - for standard input`,
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
