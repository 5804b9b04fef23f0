/** Bytes of a known place -> Report: what they are is told by what is in them, and each format has its reader. */
import { StorydiffError } from "../errors.ts";
import type { Report } from "../model.ts";
import { binaryReason, charsetInMarkup, charsetOf, decoded, unreadNotices, type Decoded } from "./encoding.ts";
import type { Document } from "./documents.ts";
import { markdownReport } from "./markdown.ts";
import type { Origin } from "./origin.ts";
import { savedReport } from "./saved.ts";
import { containerOf, textKindOf } from "./sniff.ts";
import { textReport } from "./text.ts";

/**
 * Characters of Markdown above which it is read as documents are, in a thread that can be ended: five long articles. The parser's
 * time grows with the square of what is quoted and listed in one another; it takes two seconds for the worst of so many.
 */
const LONG_MARKDOWN = 30_000;

/** The report of bytes, whatever format they are in. Throws a `StorydiffError` where there is none in them. */
export async function reportOf(bytes: Uint8Array, origin: Origin): Promise<Report> {
  const report = await readBy(bytes, origin);
  checkWords(report.text, origin.label);
  return report;
}

/** The text of bytes; throws `binary` where they are none. */
export async function textOf(bytes: Uint8Array, label: string, contentType: string | null = null): Promise<Decoded> {
  const container = containerOf(bytes);
  if (container?.kind === "other") throw notText(label, container.what, container.wayOut);
  const reason =
    container === null ? binaryReason(bytes) : `is a ${container.kind === "pdf" ? "PDF" : "Word document"}`;
  if (reason !== null) throw notText(label, reason);
  const found = await decoded(bytes, charsetOf(contentType) ?? charsetInMarkup(bytes));
  if (found.text.includes("\0")) throw notText(label, "holds NUL characters");
  return found;
}

/** Throws when a text holds nothing to compare. */
export function checkWords(text: string, label: string): void {
  if (text.trim() === "")
    throw new StorydiffError("empty", `cannot read ${label}: it is empty; name a file that holds a report`);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new StorydiffError(
      "no-sentence",
      `cannot read ${label}: it has no sentence, not one letter or digit; name a file that holds a report`,
    );
  }
}

async function readBy(bytes: Uint8Array, origin: Origin): Promise<Report> {
  const { label, contentType } = origin;
  const container = containerOf(bytes);
  if (container?.kind === "pdf" || container?.kind === "docx")
    return document({ format: container.kind, bytes }, origin);
  return readText(await textOf(bytes, label, contentType), bytes, origin);
}

/** The report of a text that is at hand, in whichever format it is written: as an editor has it open. Throws as `reportOf` does. */
export async function reportOfText(text: string, origin: Origin): Promise<Report> {
  const report = await readText({ text, notices: [] }, Buffer.from(text), origin);
  checkWords(report.text, origin.label);
  return report;
}

async function readText({ text, notices }: Decoded, bytes: Uint8Array, origin: Origin): Promise<Report> {
  const { name, source, label, contentType } = origin;
  const kind = textKindOf(text, contentType, name);
  switch (kind) {
    case "email":
      // Its parts are each in an encoding of their own; the whole is only where it was saved as UTF-16.
      return document({ format: "email", bytes: bytes.includes(0) ? Buffer.from(text) : bytes }, origin);
    case "html":
    case "feed": {
      const report = await document({ format: kind, text }, origin);
      return { ...report, notices: [...notices, ...report.notices] };
    }
    case "saved":
      return savedReport(text, origin);
    case "xml":
      throw notText(label, "is XML, and neither a feed nor a page");
    case "markdown":
    case "text": {
      const report =
        kind === "text"
          ? textReport(text, name, source)
          : text.length > LONG_MARKDOWN
            ? await document({ format: "markdown", text }, origin)
            : await markdownReport(text, name, source);
      return { ...report, notices: [...notices, ...unreadNotices(text)] };
    }
  }
}

/** Loaded for documents only: plain text does not wait for what reads them. */
async function document(given: Document, origin: Origin): Promise<Report> {
  const { confinedReport } = await import("./confined.ts");
  return confinedReport(given, origin);
}

function notText(
  label: string,
  what: string,
  wayOut = "save the report as plain text, a web page, DOCX or PDF first",
): StorydiffError {
  return new StorydiffError("binary", `cannot read ${label}: it ${what}; ${wayOut}`);
}
