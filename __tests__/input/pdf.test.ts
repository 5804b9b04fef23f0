import { expect, test } from "@jest/globals";
import { pdfReport } from "../../lib/input/pdf.ts";
import { converted, pageOfText, paperOfText, testOfOffice } from "../support/office.ts";
import { drawn, pdf } from "../support/documents.ts";
import { origin } from "../support/origin.ts";
import { sampleTexts } from "../support/sample-texts.ts";

testOfOffice(
  "a PDF of LibreOffice makes the same report as its plain text",
  async () => {
    const some = sampleTexts.filter((_, at) => at % 3 === 0);
    const pages = Object.fromEntries(some.map(([, text], at) => [String(at), pageOfText(text)]));
    const made = converted(Object.fromEntries(converted(pages, "html", "docx")), "docx", "pdf");
    for (const [at, [, text]] of some.entries()) {
      const report = await pdfReport(made.get(String(at)) ?? new Uint8Array(), origin);
      expect(report.text).toBe(text);
      expect(report.blocks?.[0]?.class).toBe("headline");
    }
  },
  120_000,
);

testOfOffice(
  "columns, parted words, running heads and numbers of pages are mended",
  async () => {
    const stories = sampleTexts.map(([, text]) => text.split("\n\n"));
    const long = Array.from({ length: 5 }, (_, at) => {
      const [first, ...others] = stories.slice(at * 8, at * 8 + 8);
      return [...(first ?? []), ...others.flatMap(([, ...paragraphs]) => paragraphs)].join("\n\n");
    });
    const made = converted(Object.fromEntries(long.map((text, at) => [String(at), paperOfText(text)])), "fodt", "pdf");
    for (const [at, text] of long.entries()) {
      const report = await pdfReport(made.get(String(at)) ?? new Uint8Array(), origin);
      expect(report.text).toBe(text);
    }
  },
  120_000,
);

testOfOffice(
  "one that is locked is said to be",
  async () => {
    const locked =
      ':writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"x"}}';
    const made = converted({ a: paperOfText("Dam bursts\n\nThe dam burst.") }, "fodt", "pdf", locked);
    const reading = pdfReport(made.get("a") ?? new Uint8Array(), origin);
    await expect(reading).rejects.toMatchObject({
      code: "unreadable",
      message: expect.stringContaining("password") as unknown,
    });
  },
  60_000,
);

test("words are put together by where they stand, whatever the order in which they were drawn", async () => {
  const page =
    drawn("of water fell.", 20, 180) + drawn("The dam burst, and tons", 20, 192) + drawn("Dam bursts", 20, 220, 20);
  const report = await pdfReport(pdf(page), origin);
  expect(report.text).toBe("Dam bursts\n\nThe dam burst, and tons of water fell.");
});

test("pages without words, and pages without end, are said", async () => {
  await expect(pdfReport(pdf("0 0 50 50 re f"), origin)).rejects.toMatchObject({
    code: "no-sentence",
    message: expect.stringContaining("OCR") as unknown,
  });
  await expect(pdfReport(pdf(Array.from({ length: 301 }, () => drawn("a", 1, 1))), origin)).rejects.toMatchObject({
    code: "too-large",
  });
  await expect(pdfReport(Buffer.from("%PDF-1.7"), origin)).rejects.toThrow();
});
