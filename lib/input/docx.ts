/** A Word document (DOCX) -> Report. */
import type { Unzipped } from "fflate";
import { StorydiffError } from "../errors.ts";
import type { Report } from "../model.ts";
import { pageOf, xmlOf, type Page } from "./dom.ts";
import { madeReport, noDetails, type Part } from "./made-report.ts";
import { tooLarge, type Origin } from "./origin.ts";
import { partsOf } from "./page-parts.ts";
import { toldTime } from "./told-time.ts";

/**
 * A report of a Word document, with its changes accepted: the words that were struck out are not in it. Headings are known by
 * their styles, footnotes come last, comments are left out. The day on which a document was begun is not taken for that of the
 * report. Throws `too-large` when more is packed in it than may be read.
 */
export async function docxReport(bytes: Uint8Array, origin: Origin): Promise<Report> {
  const { default: mammoth } = await import("mammoth");
  const { strFromU8, zipSync } = await import("fflate");
  const files = await unpacked(bytes, origin);
  // Packed anew of what was unpacked within the limits, so that nothing else is unpacked behind them.
  const buffer = Buffer.from(zipSync(files, { level: 0 }));
  const { value } = await mammoth.convertToHtml({ buffer }, { styleMap, externalFileAccess: false });
  const page = await pageOf(value);
  for (const mark of page.querySelectorAll(
    'sup > a[href^="#footnote"], sup > a[href^="#endnote"], a[href^="#footnote-ref"], a[href^="#endnote-ref"]',
  ))
    mark.remove();
  const parts = page.body === null ? [] : partsOf(page.body);
  const words = (path: string): string => (files[path] === undefined ? "" : strFromU8(files[path]));
  return madeReport(
    {
      parts: withHeadline(parts, page.querySelector("h1.title")?.textContent ?? null),
      details: detailsOf(await xmlOf(words("docProps/core.xml") || "<none/>")),
      notices: noticesOf(words("word/document.xml"), words("word/comments.xml")),
    },
    "docx",
    origin,
  );
}

const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Headline'] => h1.title:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];

/** Files in one document: each part, picture and note is one; above it, it was made to keep its reader busy. */
const MOST_FILES = 5000;

/** The parts that are XML, none larger than it says and all together within the limit. */
async function unpacked(bytes: Uint8Array, { label, maxBytes }: Origin): Promise<Unzipped> {
  const { unzipSync } = await import("fflate");
  let files = 0;
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      files += 1;
      if (files > MOST_FILES) {
        throw new StorydiffError(
          "damaged",
          `cannot read ${label}: it is packed of more than ${MOST_FILES} files, as no document is; save it anew`,
        );
      }
      if (!/\.(?:xml|rels)$/i.test(name)) return false;
      size += originalSize;
      if (size > maxBytes) throw tooLarge(label, maxBytes, " when it is unpacked");
      return true;
    },
  });
}

/** The title, or the first heading where nothing but a line of an author stands before it. */
function withHeadline(parts: readonly Part[], title: string | null): Part[] {
  const plain = (title ?? "").replace(/\s+/g, " ").trim();
  const found =
    plain === ""
      ? parts.slice(0, 2).findIndex((part) => part.class === "heading")
      : parts.findIndex((part) => part.text === plain);
  return parts.map((part, index) => (index === found ? { ...part, class: "headline" } : part));
}

function detailsOf(core: Page): Report["details"] & object {
  const told = (name: string): string | null => orNull(core.querySelector(name)?.textContent);
  return {
    ...noDetails,
    byline: told("dc\\:creator"),
    updated: toldTime(told("dcterms\\:modified")),
    language: told("dc\\:language"),
  };
}

function orNull(text: string | null | undefined): string | null {
  const words = text?.trim() ?? "";
  return words === "" ? null : words;
}

function noticesOf(document: string, comments: string): string[] {
  const notices: string[] = [];
  if (/<w:(?:del|ins|moveFrom)\s/.test(document))
    notices.push("has changes that are tracked, read as if all were accepted");
  if (/<w:comment\s/.test(comments)) notices.push("has comments, which are left out");
  return notices;
}
