/** Parts of a document -> Report: the text of a format that has none of its own is made of them. */
import type { Block, Report, ReportDetails, ReportFormat, SentenceClass } from "../model.ts";
import { blocksOf } from "../text/lines.ts";
import { unreadNotices } from "./encoding.ts";
import { tooLarge, type Origin } from "./origin.ts";

/** A paragraph of a document, or several lines of it; of the body, what each line is its look tells. */
export interface Part {
  readonly class: SentenceClass;
  readonly text: string;
}

/** What a document is made of: its parts in the order of reading, the headline first where there is one. */
export interface Contents {
  readonly parts: readonly Part[];
  readonly details: ReportDetails;
  readonly notices: readonly string[];
}

/** The details of a document that tells nothing of itself. */
export const noDetails: ReportDetails = {
  byline: null,
  site: null,
  address: null,
  published: null,
  updated: null,
  language: null,
};

/**
 * A report of a text that is made: its parts with a blank line between them. What the document does not tell of a part its look
 * tells, as in a plain text, so that the same words make the same report. It is published on the day that the document tells, in
 * the zone in which it tells it. Throws `too-large` for a text of more bytes than are read of a file.
 */
export function madeReport(
  contents: Contents,
  format: ReportFormat,
  { name, source, label, maxBytes }: Origin,
): Report {
  const { details, notices } = contents;
  const parts = contents.parts.map((part) => ({ ...part, text: clean(part.text) })).filter(({ text }) => text !== "");
  const text = parts.map((part) => part.text).join(GAP);
  if (Buffer.byteLength(text) > maxBytes) throw tooLarge(label, maxBytes);
  return {
    name,
    source,
    format,
    date: details.published?.slice(0, "2024-01-06".length) ?? null,
    text,
    blocks: parts.every((part) => part.class === "body") ? null : blocksIn(text, parts),
    markup: [],
    details,
    notices: [...notices, ...unreadNotices(text)],
  };
}

const GAP = "\n\n";

/** The blocks that the look of the text tells, but for parts of which the document itself tells what they are. */
function blocksIn(text: string, parts: readonly Part[]): Block[] {
  const looks = blocksOf(text);
  const blocks: Block[] = [];
  let at = 0;
  let look = 0;
  parts.forEach((part, paragraph) => {
    const span = { start: at, end: at + part.text.length };
    at = span.end + GAP.length;
    if (part.class !== "body") blocks.push({ span, class: part.class, paragraph });
    for (let next = looks[look]; next !== undefined && next.span.start < span.end; next = looks[look]) {
      if (part.class === "body") blocks.push({ ...next, paragraph });
      look += 1;
    }
  });
  return blocks;
}

/** Lines without what is not seen in them: white space and controls become single blanks, hidden hyphens and joints nothing. */
function clean(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/[\s\0-\x1f\x7f-\x9f]+/g, " ").trim())
    .join("\n")
    .trim();
}
