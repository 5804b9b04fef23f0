/** Documents made by LibreOffice, as desks get them from other programs. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "@jest/globals";

const isThere = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
if (!isThere) process.stdout.write("skipped: no LibreOffice (soffice) to make DOCX and PDF\n");

/** A test of documents made by LibreOffice; skipped, and said to be, where there is none. */
export const testOfOffice = isThere ? test : test.skip;

/** Files made of others by LibreOffice, by the names without ends: `from` is how the others end, `settings` are those of its filter. */
export function converted(
  files: Readonly<Record<string, string | Uint8Array>>,
  from: string,
  to: "docx" | "pdf",
  settings = "",
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "storydiff-office-"));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, `${name}.${from}`), content);
    const filter = from === "html" ? ["--infilter=HTML (StarWriter)"] : [];
    const paths = Object.keys(files).map((name) => join(folder, `${name}.${from}`));
    // A profile of its own, so that it works beside another that is open.
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync(
      "soffice",
      [profile, "--headless", ...filter, "--convert-to", to + settings, "--outdir", folder, ...paths],
      {
        stdio: "ignore",
      },
    );
    const made = readdirSync(folder).filter((name) => name.endsWith(`.${to}`));
    return new Map(made.map((name) => [name.slice(0, -to.length - 1), readFileSync(join(folder, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A page of a text, its first paragraph the headline. */
export function pageOfText(text: string): string {
  const [headline = "", ...paragraphs] = text.split(/\n\n+/).map(escaped);
  const body = paragraphs.map((words) => `<p>${words}</p>`).join("\n");
  return `<!doctype html><html><head><meta charset="utf-8"></head><body><h1>${headline}</h1>${body}</body></html>`;
}

/**
 * A paper in OpenDocument of a text, its first paragraph the headline: two columns on small pages, set to their full width, long words
 * parted at line ends, a running head and numbered pages.
 */
export function paperOfText(text: string): string {
  const parted = (words: string): string =>
    words.replace(/[a-z]{8,}/g, (word) => `${word.slice(0, word.length / 2)}\u00ad${word.slice(word.length / 2)}`);
  const [headline = "", ...paragraphs] = text.split(/\n\n+/).map(escaped);
  const body = paragraphs.map((words) => `<text:p>${parted(words)}</text:p>`).join("");
  const namespaces = ["office", "style", "text"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces.join(" ")} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:text-indent="0.5cm"/><style:text-properties fo:font-size="10pt"/></style:style>
<style:style style:name="Big" style:family="paragraph"><style:text-properties fo:font-size="20pt"/></style:style>
<style:style style:name="Head" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="S" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.6cm"/></style:section-properties></style:style>
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="14cm" fo:page-height="10cm" fo:margin="1cm"/><style:header-style/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">
<style:header><text:p text:style-name="Head">The Harbour Post, 6 May</text:p></style:header>
<style:footer><text:p text:style-name="Head">Page <text:page-number>1</text:page-number></text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="Big">${headline}</text:p><text:section text:style-name="S" text:name="s">${body}</text:section></office:text></office:body>
</office:document>`;
}
