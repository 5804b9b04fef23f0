import { expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import { compare } from "../../lib/compare.ts";
import { docxReport } from "../../lib/input/docx.ts";
import { textReport } from "../../lib/input/text.ts";
import { converted, pageOfText, paperOfText, testOfOffice } from "../support/office.ts";
import { docx, namespace, paragraph, run, xml } from "../support/documents.ts";
import { origin } from "../support/origin.ts";
import { sampleTexts } from "../support/sample-texts.ts";

testOfOffice(
  "a document of LibreOffice makes the same report, and the same comparison, as its plain text",
  async () => {
    const pages = Object.fromEntries(sampleTexts.map(([, text], at) => [String(at), pageOfText(text)]));
    const made = converted(pages, "html", "docx");
    const reports = await Promise.all(
      sampleTexts.map((_, at) => docxReport(made.get(String(at)) ?? new Uint8Array(), origin)),
    );
    expect(reports.map(({ text }) => text)).toEqual(sampleTexts.map(([, text]) => text));
    const of = (name: string): number => sampleTexts.findIndex(([path]) => path === name);
    const [a, b] = [of("talks/a.txt"), of("talks/b.txt")].map((at) => reports[at]);
    const [plainA, plainB] = [of("talks/a.txt"), of("talks/b.txt")].map((at) =>
      textReport(sampleTexts[at]?.[1] ?? "", "a", "a"),
    );
    if (a === undefined || b === undefined || plainA === undefined || plainB === undefined)
      throw new Error("no such sample");
    expect(compare(a, b).findings).toEqual(compare(plainA, plainB).findings);
  },
  60_000,
);

testOfOffice(
  "changes that LibreOffice tracked are read as if all were accepted, its comments not at all",
  async () => {
    const who =
      '<office:change-info xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>A</dc:creator><dc:date>2026-03-03T08:00:00</dc:date></office:change-info>';
    const tracked = `<text:tracked-changes><text:changed-region text:id="i"><text:insertion>${who}</text:insertion></text:changed-region><text:changed-region text:id="d"><text:deletion>${who}<text:p>held</text:p></text:deletion></text:changed-region></text:tracked-changes>`;
    const changed = `<text:p>The dam <text:change text:change-id="d"/><text:change-start text:change-id="i"/>burst<text:change-end text:change-id="i"/>.<office:annotation><text:p>Sure?</text:p></office:annotation></text:p>`;
    const paper = paperOfText("Dam bursts\n\nHomes were flooded.")
      .replace("<office:text>", `<office:text>${tracked}`)
      .replace("<text:section", `${changed}<text:section`);
    const made = converted({ a: paper }, "fodt", "docx");
    const report = await docxReport(made.get("a") ?? new Uint8Array(), origin);
    expect(report.text).toBe("Dam bursts\n\nThe dam burst.\n\nHomes were flooded.");
    expect(report.notices).toEqual([
      "has changes that are tracked, read as if all were accepted",
      "has comments, which are left out",
    ]);
  },
  60_000,
);

test("styles tell the headline and headings, properties who wrote it and in which language", async () => {
  const core = `${xml}<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:creator>Anna Reid</dc:creator><dc:language>en-GB</dc:language><dcterms:created>2026-03-01T08:00:00Z</dcterms:created><dcterms:modified>2026-03-03T08:00:00Z</dcterms:modified></cp:coreProperties>`;
  const body =
    paragraph(run("Desk copy")) +
    paragraph(run("Dam bursts"), "T") +
    paragraph(run("The dam burst.")) +
    paragraph(run("What is known"), "H") +
    paragraph(run("Not much."));
  const report = await docxReport(docx(body, { "docProps/core.xml": core }), origin);
  const told = (report.blocks ?? []).map(({ span, class: kind }) => [kind, report.text.slice(span.start, span.end)]);
  expect(told).toContainEqual(["headline", "Dam bursts"]);
  expect(told).toContainEqual(["heading", "What is known"]);
  expect(report.details).toMatchObject({
    byline: "Anna Reid",
    updated: "2026-03-03T08:00:00Z",
    published: null,
    language: "en-GB",
  });
  expect(report.date).toBeNull();
});

test("changes are read as if all were accepted, and footnotes come last", async () => {
  const changed = `${run("The dam ")}<w:del w:id="1"><w:r><w:delText>held</w:delText></w:r></w:del><w:ins w:id="2">${run("burst")}</w:ins>${run(".")}<w:r><w:footnoteReference w:id="2"/></w:r>`;
  const footnotes = `${xml}<w:footnotes ${namespace}><w:footnote w:id="2">${paragraph(run("The owner says so."))}</w:footnote></w:footnotes>`;
  const report = await docxReport(
    docx(paragraph(changed) + paragraph(run("Homes were flooded.")), { "word/footnotes.xml": footnotes }),
    origin,
  );
  expect(report.text).toBe("The dam burst.\n\nHomes were flooded.\n\nThe owner says so.");
  expect(report.notices).toEqual(["has changes that are tracked, read as if all were accepted"]);
});

test("what is packed is measured before it is unpacked, and again while it is", async () => {
  const bomb = docx(paragraph(run("dam ".repeat(1_000_000))));
  const small = { ...origin, maxBytes: 1_000_000 };
  await expect(docxReport(bomb, small)).rejects.toMatchObject({ code: "too-large" });
  // It says that it is small: no more than that is unpacked, and that is no document.
  const lying = Buffer.from(bomb);
  for (let at = lying.indexOf("PK\x01\x02"); at >= 0; at = lying.indexOf("PK\x01\x02", at + 4))
    lying.writeUInt32LE(2000, at + 24);
  await expect(docxReport(lying, small)).rejects.toThrow();
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`word/${at}.xml`, new Uint8Array()])),
  );
  await expect(docxReport(many, origin)).rejects.toMatchObject({ code: "damaged" });
});
