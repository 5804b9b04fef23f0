/** Plain text -> Report: the text is the file's own. */
import type { Report } from "../model.ts";

/** A report of plain text. `source` is what the user gave: a path or `-`. */
export function textReport(text: string, name: string, source: string): Report {
  return { name, source, format: "text", date: null, text, blocks: null, markup: [], details: null, notices: [] };
}
