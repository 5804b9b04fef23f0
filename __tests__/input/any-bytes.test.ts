/**
 * Any bytes, in any reader, give a report or a `StorydiffError`. Thirty seconds are tried; `STORYDIFF_FUZZ_SECONDS=600` tries ten
 * minutes, and `STORYDIFF_SEED` others.
 */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { StorydiffError } from "../../lib/errors.ts";
import { documentReport, type Document } from "../../lib/input/documents.ts";
import { reportOf } from "../../lib/input/report-of.ts";
import { textKindOf } from "../../lib/input/sniff.ts";
import type { Report } from "../../lib/model.ts";
import { docx, drawn, paragraph, pdf, run } from "../support/documents.ts";
import { origin } from "../support/origin.ts";
import { pageShapes } from "../support/pages.ts";

const seconds = Number(process.env["STORYDIFF_FUZZ_SECONDS"] ?? 30);

const story = {
  headline: "Dam bursts above Orvik",
  paragraphs: ["The dam burst – twice.", "About 300 homes were flooded."],
};
const letter = (body: string): string =>
  `From: Anna <anna@post.example>\nSubject: Dam\nMIME-Version: 1.0\nContent-Type: ${body}`;
const seeds: readonly Buffer[] = [
  ...Object.values(pageShapes).map((page) => page(story)),
  docx(paragraph(run("Dam bursts"), "T") + paragraph(run("The dam burst."))),
  pdf([drawn("Dam bursts", 20, 200, 20) + drawn("The dam burst.", 20, 180), drawn("Homes were flooded.", 20, 180)]),
  letter("text/plain\n\nThe dam burst.\n\n-- \nAnna"),
  letter(
    "multipart/mixed; boundary=b\n\n--b\n\nThe dam burst.\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+RGFt\n--b--",
  ),
  '<?xml version="1.0"?><rss><channel><item><title>Dam</title><description>&lt;p&gt;It burst.</description></item></channel></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Dam</title><content type="html">It burst.</content></entry></feed>',
  '{"version": 2, "report": {"name": "a", "source": "a", "format": "html", "date": null, "text": "Dam", "blocks": [], "markup": [], "details": null, "notices": []}}',
  "---\ndate: 2026-03-03\n---\n# Dam\n\n> The **dam** [burst](https://a.example).\n\n| a | b |\n|---|---|\n| 1 | 2 |",
].map((seed) => Buffer.from(seed));

/** One change of a file: bytes put in, left out, told again, or those of another file. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 64 }),
  how: fc.constantFrom("put", "drop", "repeat", "graft"),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 16 }),
    fc
      .constantFrom(
        "<div>",
        "</",
        "&#x",
        "]]>",
        "stream",
        " obj",
        "<<",
        "=?utf-8?q?",
        "\n\n",
        "--b\n",
        "[",
        "\0",
        "\ufeff",
      )
      .map((text) => Buffer.from(text)),
  ),
  other: fc.nat({ max: seeds.length - 1 }),
});

const file = fc.oneof(
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)) },
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.nat({ max: seeds.length - 1 }), fc.array(change, { maxLength: 6 }))
      .map(([seed, changes]) => {
        return changes.reduce<Buffer>(
          (bytes, { at, length, how, bytes: put, other }) => {
            const start = Math.floor(at * bytes.length);
            const before = bytes.subarray(0, start);
            const cut = bytes.subarray(start, start + length);
            if (how === "put") return Buffer.concat([before, put, bytes.subarray(start)]);
            if (how === "drop") return Buffer.concat([before, bytes.subarray(start + length)]);
            if (how === "repeat") return Buffer.concat([before, ...Array<Buffer>(20).fill(cut), bytes.subarray(start)]);
            return Buffer.concat([before, seeds[other]?.subarray(0, length * 8) ?? cut, bytes.subarray(start)]);
          },
          seeds[seed] ?? Buffer.alloc(0),
        );
      }),
  },
);

/** The ways in which a file may come to each reader: what it is taken for, or what it is forced to be. */
const readers = fc.constantFrom("any", "html", "feed", "docx", "pdf", "email");

async function outcome(bytes: Buffer, reader: string): Promise<Report | StorydiffError> {
  const text = bytes.toString("utf8");
  try {
    if (reader === "any") {
      // Documents are tried below without a thread of their own, which takes longer than to read them.
      const kind = textKindOf(text, null, "a");
      if (kind === "text" || kind === "markdown" || kind === "saved") return await reportOf(bytes, origin);
    }
    const document: Document =
      reader === "docx" || reader === "pdf" || reader === "email"
        ? { format: reader, bytes }
        : { format: reader === "feed" ? "feed" : "html", text };
    return await documentReport(document, origin);
  } catch (error) {
    if (error instanceof StorydiffError) return error;
    // What a package throws at damaged bytes is told as that (confined.ts); what it throws for our faults is ours.
    if (error instanceof TypeError && /lib\/input\/(?!dom)/.test(error.stack?.split("\n")[1] ?? "")) throw error;
    return new StorydiffError("damaged", String(error));
  }
}

test(
  "any bytes give a report whose parts stand in its text, or an error that says what is wrong",
  async () => {
    await fc.assert(
      fc.asyncProperty(file, readers, async (bytes, reader) => {
        const found = await outcome(bytes, reader);
        if (found instanceof StorydiffError) return;
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        let at = 0;
        for (const { span } of found.blocks ?? []) {
          expect([
            span.start >= at,
            span.end > span.start || found.format === "html",
            span.end <= found.text.length,
          ]).toEqual([true, true, true]);
          at = span.end;
        }
      }),
      { numRuns: 1_000_000_000, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false },
    );
  },
  (seconds + 60) * 1000,
);
