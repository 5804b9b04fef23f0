import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { binaryReason, decode } from "../../lib/input/decode.ts";

const bytes = (text: string, encoding: BufferEncoding): Buffer => Buffer.from(text, encoding);
const swapped = (text: string): Buffer => bytes(text, "utf16le").swap16();

test.each([
  ["UTF-8", bytes("“Café” – 5 €", "utf8"), "“Café” – 5 €"],
  ["UTF-8 with a mark", bytes("\ufeffCafé", "utf8"), "Café"],
  ["UTF-16, little end first", bytes("\ufeffCafé €", "utf16le"), "Café €"],
  ["UTF-16, big end first", swapped("\ufeffCafé €"), "Café €"],
  ["Latin-1", bytes("Café à la Zoë", "latin1"), "Café à la Zoë"],
  ["windows-1252", bytes("\x93No\x94 \x96 5 \x80, it\x92s caf\xe9", "latin1"), "“No” – 5 €, it’s café"],
  ["nothing", bytes("", "utf8"), ""],
  ["a mark in broken UTF-8", Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff]), "a\ufffd"],
])("%s", (_, given, text) => {
  expect(decode(given)).toBe(text);
});

test("text written in UTF-8 is read as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(decode(bytes(`x${text}`, "utf8"))).toBe(`x${text}`);
    }),
  );
});

test.each([
  ["text", bytes("Dam bursts\tin\r\nLarne\f", "utf8"), null],
  ["UTF-16", bytes("\ufeffDam", "utf16le"), null],
  ["UTF-16, big end first", swapped("\ufeffDam"), null],
  ["NUL bytes", Buffer.from([0x61, 0x00, 0x62]), "holds NUL bytes"],
  ["control characters", Buffer.from([0x61, 0x01, 0x02, 0x7f]), "is mostly control characters"],
  ["a PDF", bytes("%PDF-1.7 ...", "latin1"), "is a PDF"],
  ["nothing", bytes("", "utf8"), null],
])("why %s is no text", (_, given, reason) => {
  expect(binaryReason(given)).toBe(reason);
});
