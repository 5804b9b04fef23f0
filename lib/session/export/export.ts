/** A session in a form that others read: the sheet for the desk, verdicts for the web, and all that was done for the record. */
import { jsonText } from "../../render/json-text.ts";
import { markdownText } from "../../render/markdown.ts";
import type { Session } from "../session.ts";
import { annotations } from "./annotations.ts";
import { audit } from "./audit.ts";
import { claimReviews } from "./claimreview.ts";
import { sheetCsv } from "./sheet-csv.ts";
import { sheetBlocks } from "./sheet-document.ts";
import { sheetHtml } from "./sheet-html.ts";
import { sheetOf, type Made } from "./sheet.ts";

export type ExportFormat = "markdown" | "csv" | "html" | "json" | "claimreview" | "annotations" | "audit";

/** What each format is called as a file, and on the way to a browser. */
export const exportFormats: Readonly<Record<ExportFormat, { readonly ending: string; readonly mediaType: string }>> = {
  markdown: { ending: ".md", mediaType: "text/markdown; charset=utf-8" },
  csv: { ending: ".csv", mediaType: "text/csv; charset=utf-8" },
  html: { ending: ".html", mediaType: "text/html; charset=utf-8" },
  json: { ending: ".json", mediaType: "application/json" },
  claimreview: { ending: ".claimreview.json", mediaType: "application/ld+json" },
  annotations: {
    ending: ".annotations.json",
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  },
  audit: { ending: ".audit.jsonl", mediaType: "application/jsonl" },
};

/** What an export is made from. */
export type Exportable = Pick<Session, "state" | "stateAt" | "log">;

/** The text of a session's export. It names no path of the machine, and is the same for the same log unless `made` tells a time. */
export function exported(session: Exportable, format: ExportFormat, made: Partial<Made> = {}): string {
  const { version = null, time = null } = made;
  const sheet = () => sheetOf(session.state(), session.log(), { version, time });
  switch (format) {
    case "markdown":
      return markdownText(sheetBlocks(sheet()));
    case "csv":
      return sheetCsv(sheet());
    case "html":
      return sheetHtml(sheet());
    case "json":
      return jsonText(sheet());
    case "claimreview":
      return jsonText(claimReviews(session.state()));
    case "annotations":
      return jsonText(annotations(session.state(), session.log()));
    case "audit":
      return audit(session, { version, time });
  }
}
