/** A PDF -> Report. */
import { StorydiffError } from "../errors.ts";
import type { Report, ReportDetails } from "../model.ts";
import { madeReport, noDetails } from "./made-report.ts";
import type { Origin } from "./origin.ts";
import { linesOfPages, type Fragment } from "./pdf-lines.ts";
import { paragraphsOf } from "./pdf-paragraphs.ts";
import { toldTime } from "./told-time.ts";

/** Pages read of one file: a paper has a hundred, and above it someone named a book. */
const MOST_PAGES = 300;

/**
 * A report of a PDF: lines put together of what stands at one height, columns in the order of reading, words that were parted at a
 * line's end joined, and without what every page repeats. Throws `unreadable` where it is locked, `no-sentence` where its pages are
 * pictures.
 */
export async function pdfReport(bytes: Uint8Array, origin: Origin): Promise<Report> {
  const { getDocumentProxy } = await import("unpdf");
  const { label } = origin;
  const document = await getDocumentProxy(Uint8Array.from(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    stopAtErrors: false,
  }).catch((error: unknown) => {
    if (error instanceof Error && error.name === "PasswordException")
      throw new StorydiffError(
        "unreadable",
        `cannot read ${label}: it is a PDF locked with a password; save it without one first`,
      );
    throw error;
  });
  if (document.numPages > MOST_PAGES) {
    throw new StorydiffError(
      "too-large",
      `cannot read ${label}: it is a PDF of ${document.numPages} pages, and ${MOST_PAGES} at most are read; save the pages of the report alone`,
    );
  }
  const pages: Fragment[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.flatMap((item) => ("str" in item ? fragmentOf(item) : [])));
    page.cleanup();
  }
  const { info } = await document.getMetadata();
  await document.destroy();
  if (pages.every((fragments) => fragments.every(({ text }) => text.trim() === ""))) {
    throw new StorydiffError(
      "no-sentence",
      `cannot read ${label}: its pages are pictures without text; have their text recognised (OCR) first`,
    );
  }
  return madeReport(
    { parts: paragraphsOf(linesOfPages(pages)), details: detailsOf(new Map(Object.entries(info))), notices: [] },
    "pdf",
    origin,
  );
}

interface Item {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
}

/** Words that run from left to right; what stands on its side is no line of the story. */
function fragmentOf({ str, transform, width }: Item): Fragment[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform.map(Number);
  const size = Math.hypot(c, d);
  const runsOn = a > 0 && Math.abs(b) < a * 0.1;
  if (str === "" || !runsOn || ![x, y, size, width].every(Number.isFinite) || size <= 0) return [];
  return [{ text: str, x, y, width, size }];
}

/** When a PDF was made is not when its report was published, so that its times tell the last change alone. */
function detailsOf(info: ReadonlyMap<string, unknown>): ReportDetails {
  const told = (name: string): string | null => {
    const value = info.get(name);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  return {
    ...noDetails,
    byline: told("Author"),
    updated: toldTime(told("ModDate")) ?? toldTime(told("CreationDate")),
    language: told("Language"),
  };
}
