/** Documents -> Reports: which reader reads which format. Each loads what it needs, and only when it is called. */
import type { Report } from "../model.ts";
import type { Origin } from "./origin.ts";

/** A document to read: of markup the text, of other formats the bytes. */
export type Document =
  | { readonly format: "html" | "feed" | "markdown"; readonly text: string }
  | { readonly format: "docx" | "pdf" | "email"; readonly bytes: Uint8Array };

/** The report of a document. Throws a `StorydiffError`, or whatever a package throws at what is damaged. */
export async function documentReport(document: Document, origin: Origin): Promise<Report> {
  switch (document.format) {
    case "html":
      return (await import("./html.ts")).htmlReport(document.text, origin);
    case "feed":
      return (await import("./feed.ts")).feedReport(document.text, origin);
    case "markdown":
      return (await import("./markdown.ts")).markdownReport(document.text, origin.name, origin.source);
    case "docx":
      return (await import("./docx.ts")).docxReport(document.bytes, origin);
    case "pdf":
      return (await import("./pdf.ts")).pdfReport(document.bytes, origin);
    case "email":
      return (await import("./email.ts")).emailReport(document.bytes, origin);
  }
}
