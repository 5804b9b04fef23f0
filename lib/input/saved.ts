/** What storydiff saved -> Report: a reading holds one. */
import { StorydiffError } from "../errors.ts";
import type { Report } from "../model.ts";
import { isCalendarDate } from "./calendar-date.ts";
import type { Origin } from "./origin.ts";

/**
 * The report of a reading that `storydiff read --format json` wrote, by the name of the file that is given now. Throws
 * `which-item` for what holds several reports, and `bad-json` for what is damaged.
 */
export function savedReport(json: string, { name, source, label }: Origin): Report {
  // A page that storydiff made holds a comparison.
  const value = json.trimStart().startsWith("<") ? { reports: [] } : parsed(json, label);
  const report = isRecord(value) && isRecord(value["report"]) ? value["report"] : value;
  if (isRecord(value) && report === value && ("reports" in value || ("a" in value && "b" in value)))
    throw several(label);
  if (!isReport(report)) {
    throw new StorydiffError(
      "bad-json",
      `cannot read ${label}: it is JSON of storydiff in which no report is whole; read the report itself again`,
    );
  }
  const { format, date, text, blocks, markup, details, notices } = report;
  return { name, source, format, date, text, blocks, markup, details, notices };
}

function several(label: string): StorydiffError {
  return new StorydiffError(
    "which-item",
    `cannot read ${label}: it is a saved comparison of several reports; open it alone, or name the reports themselves`,
  );
}

function parsed(json: string, label: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new StorydiffError(
      "bad-json",
      `cannot read ${label}: it is JSON of storydiff that was cut off or changed; save it again`,
    );
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): boolean => typeof value === "string";
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const formats: readonly unknown[] = ["text", "markdown", "html", "docx", "pdf", "email", "feed"];
const classes: readonly unknown[] = ["headline", "body", "heading", "dateline", "byline", "caption", "boilerplate"];
const told = ["byline", "site", "address", "published", "updated", "language"];

function isReport(value: unknown): value is Report {
  if (!isRecord(value) || typeof value["text"] !== "string" || !formats.includes(value["format"])) return false;
  const { text, date, blocks, markup, details, notices } = value;
  const spans = (blocks === null ? [] : blocks) as unknown;
  return (
    (date === null || (typeof date === "string" && isCalendarDate(date))) &&
    Array.isArray(spans) &&
    spans.every(
      (block) => isRecord(block) && classes.includes(block["class"]) && Number.isSafeInteger(block["paragraph"]),
    ) &&
    areSpans(
      spans.map((block) => (block as Record<string, unknown>)["span"]),
      text.length,
    ) &&
    areSpans(markup, text.length) &&
    (details === null || (isRecord(details) && told.every((name) => isTextOrNull(details[name])))) &&
    Array.isArray(notices) &&
    notices.every(isText)
  );
}

/** Whether spans stand in a text of a length, in order and disjoint. */
function areSpans(spans: unknown, length: number): boolean {
  if (!Array.isArray(spans)) return false;
  let at = 0;
  return spans.every((span) => {
    if (!isRecord(span)) return false;
    const { start, end } = span;
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return false;
    const isNext = Number(start) >= at && Number(end) >= Number(start) && Number(end) <= length;
    at = Number(end);
    return isNext;
  });
}
