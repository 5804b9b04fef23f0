import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { containerOf, textKindOf, type TextKind } from "../../lib/input/sniff.ts";

const letter = "Subject: Dam\nFrom: Anna <anna@post.example>\nDate: Tue, 3 Mar 2026 08:00:00 +0100\n\nThe dam burst.";

test.each<[TextKind, string]>([
  ["html", "<!DOCTYPE html><p>The dam burst.</p>"],
  ["html", "\n<!-- saved -->\n<HTML><body>x"],
  ["html", '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="y">'],
  ["html", "<div class=story><p>The dam burst.</p></div>\n"],
  ["feed", '<?xml version="1.0"?><!-- x --><rss version="2.0"><channel>'],
  ["feed", '<feed xmlns="http://www.w3.org/2005/Atom">'],
  ["feed", '<?xml version="1.0"?><rdf:RDF xmlns:rdf="x">'],
  ["xml", '<?xml version="1.0"?><nitf><body/></nitf>'],
  ["xml", '<!DOCTYPE nitf [<!ENTITY a "b">]><nitf/>'],
  ["feed", '<!DOCTYPE rss PUBLIC "x"><rss/>'],
  ["email", letter],
  ["email", `From anna@post.example Tue Mar  3 08:00:00 2026\n${letter}`],
  ["email", "Received: from x\n by y\nSubject: =?utf-8?q?Dam?=\r\nMIME-Version: 1.0\r\n\r\nThe dam burst."],
  ["saved", '{\n  "version": 2,\n  "report": {}}'],
  ["saved", '<!doctype html><html><script type="application/json" id="storydiff-comparison">{}</script></html>'],
  ["markdown", "---\ntitle: Dam\n---\nThe dam burst."],
  ["markdown", "# Dam bursts\n\nThe dam burst."],
  ["markdown", "The [dam](https://post.example/dam) burst."],
  ["markdown", "The **dam** burst in **Orvik**."],
  // Texts that mention what others are made of.
  ["text", "The dam burst, says <p> in the page <html>."],
  ["text", "From: our correspondent\n\nThe dam burst."],
  ["text", "Date: Tuesday\nPlace: Orvik\n\nThe dam burst."],
  ["text", "Mayor: the dam is safe\n\nThe mayor said so."],
  ["text", "# 1 in the list is Orvik\nThe dam burst."],
  ["text", "The vote was 5 * 4 * 3, with **no** doubt."],
  ["text", "<p> was what the mayor wrote."],
  ["text", "{ The dam burst. }"],
  ["text", "---\nThe dam burst.\n---\n"],
  ["text", "%PDF is a format."],
  ["text", "PK is what it says."],
])("%s: %j", (kind, text) => {
  expect(textKindOf(text, null, "a.txt")).toBe(kind);
});

test("the name and the server decide ties alone", () => {
  expect(textKindOf("The dam burst.", null, "a.md")).toBe("markdown");
  expect(textKindOf("<html><p>The dam burst.", null, "a.md")).toBe("html");
  expect(textKindOf("The dam burst.", "text/html", "a")).toBe("text");
  expect(textKindOf("The dam <b>burst</b>.", "text/html; charset=utf-8", "a")).toBe("html");
  expect(textKindOf("<!doctype html><p>x", "text/plain", "a.txt")).toBe("html");
});

test("a text that begins with a word is a text, whatever it says then", () => {
  const said = fc.constantFrom(
    "<p>",
    "<html>",
    "From: x@y.z",
    "Subject: dam",
    "\n",
    "*",
    "|",
    "%PDF-1.7",
    "{",
    "# ",
    "dam ",
  );
  fc.assert(
    fc.property(fc.array(said), (words) => {
      const kind = textKindOf(`The dam burst. ${words.join("")}`, null, "a.txt");
      expect(["text", "markdown"]).toContain(kind);
    }),
  );
});

const zip = (...names: string[]): Buffer => Buffer.from(`PK\x03\x04${"\0".repeat(26)}${names.join("\0")}`, "latin1");

test.each([
  ["a PDF", Buffer.from("%PDF-1.7\n"), { kind: "pdf" }],
  ["a PDF behind a line", Buffer.from("X-Sent: 1\n%PDF-1.7\n1 0 obj endobj"), { kind: "pdf" }],
  ["a text about PDF", Buffer.from("A text that says %PDF-1.7 in it"), null],
  ["DOCX", zip("[Content_Types].xml", "word/document.xml"), { kind: "docx" }],
  ["ODT", zip("mimetypeapplication/vnd.oasis.opendocument.text"), "is an OpenDocument text"],
  ["XLSX", zip("xl/workbook.xml"), "is an Excel workbook"],
  ["another ZIP", zip("a.txt"), "is a ZIP archive"],
  ["RTF", Buffer.from("{\\rtf1 x"), "is RTF"],
  ["DOC", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "is an old Word, Excel or Outlook file"],
  ["a photo", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "is a picture"],
  ["gzip", Buffer.from([0x1f, 0x8b, 8]), "is an archive"],
  ["a text", Buffer.from("The dam burst."), null],
])("%s is told by its bytes", (_, bytes, told) => {
  const found = containerOf(bytes);
  expect(found?.kind === "other" ? found.what : found).toEqual(told);
});
