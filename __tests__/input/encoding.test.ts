import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { binaryReason, charsetInMarkup, charsetOf, decoded, unreadNotices } from "../../lib/input/encoding.ts";

const bytes = (text: string, encoding: BufferEncoding): Buffer => Buffer.from(text, encoding);
const swapped = (text: string): Buffer => bytes(text, "utf16le").swap16();
const guess = (encoding: string): string[] => [`read as ${encoding}, which its bytes look like`];

const story = "The mayor’s café said “no” – £20 was paid, and Zoë’s façade in Malmö didn’t help.";

/** A text in an encoding of single bytes, by the table of it that Node has. */
function singly(encoding: string, text = story): Buffer {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) table.set(new TextDecoder(encoding).decode(Buffer.of(byte)), byte);
  return Buffer.from(Array.from(text, (character) => table.get(character) ?? 0x3f));
}

// Its bytes are written out: some releases of Node have another table.
const western = bytes(
  "The mayor\x92s caf\xe9 said \x93no\x94 \x96 \xa320 was paid, and Zo\xeb\x92s fa\xe7ade in Malm\xf6 didn\x92t help.",
  "latin1",
);

test.each([
  ["UTF-8", bytes(story, "utf8"), null, []],
  ["UTF-8 with a mark", bytes(`\ufeff${story}`, "utf8"), null, []],
  ["UTF-8 under the name of Latin-1", bytes(story, "utf8"), "iso-8859-1", []],
  ["UTF-16, little end first", bytes(`\ufeff${story}`, "utf16le"), null, []],
  ["UTF-16, big end first", swapped(`\ufeff${story}`), null, []],
  ["UTF-16 without a mark", bytes(story, "utf16le"), null, guess("utf-16le")],
  ["UTF-16 without a mark, big end first", swapped(story), null, guess("utf-16be")],
  ["windows-1252", western, null, guess("windows-1252")],
  ["windows-1252 under its name", western, "windows-1252", []],
  ["windows-1252 under the name of Latin-1", western, "ISO-8859-1", []],
  ["windows-1252 under the name of UTF-8", western, "utf-8", guess("windows-1252")],
  ["windows-1254 under its name", singly("windows-1254"), "windows-1254", []],
  ["windows-1258 under its name", singly("windows-1258"), "windows-1258", []],
  ["Mac Roman", singly("macintosh"), null, guess("macintosh")],
  ["Mac Roman under its name", singly("macintosh"), "macintosh", []],
])("one text in %s", async (_, given, declared, notices) => {
  expect(await decoded(given, declared)).toEqual({ text: story, notices });
});

test.each([
  ["GBK that is UTF-8 as well", Buffer.of(0xc1, 0xaa, 0xcd, 0xa8), "gbk", "联通"],
  ["Shift_JIS", Buffer.of(0x93, 0x8c, 0x8b, 0x9e), "shift_jis", "東京"],
  ["ISO-2022-JP, in which all is ASCII", bytes("\x1b$BEl\x1b(B", "latin1"), "iso-2022-jp", "東"],
  ["what no one knows", bytes("Dam", "latin1"), "larne-8", "Dam"],
])("%s is read as it is declared", async (_, given, declared, text) => {
  expect((await decoded(given, declared)).text).toBe(text);
});

const russian = "В порту загорелся склад, трое рабочих получили ожоги, сообщили спасатели.";

test.each(["windows-1251", "koi8-r"])("Russian in %s is told by its bytes", async (encoding) => {
  expect(await decoded(singly(encoding, russian), null)).toEqual({ text: russian, notices: guess(encoding) });
});

test.each([
  [
    "a byte of UTF-8 that was lost",
    Buffer.concat([bytes("Café “no” ", "utf8"), Buffer.of(0xff)]),
    null,
    "Café “no” \ufffd",
  ],
  ["a mark before it", Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff]), null, "a\ufffd"],
  ["a byte that windows-1252 has not", Buffer.from([0x61, 0xe9, 0x81]), "windows-1252", "aé\ufffd"],
])("%s is never another letter", async (_, given, declared, text) => {
  expect((await decoded(given, declared)).text).toBe(text);
});

test("what could not be read is counted", () => {
  expect(unreadNotices("Dam")).toEqual([]);
  expect(unreadNotices("D\ufffdm")).toEqual(["1 character could not be read and stands as \ufffd"]);
  expect(unreadNotices("\ufffd\ufffdm")).toEqual(["2 characters could not be read and stand as \ufffd"]);
});

test("text written in UTF-8 is read as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
      expect((await decoded(bytes(`xé${text}`, "utf8"), null)).text).toBe(`xé${text}`);
    }),
  );
});

test("an encoding is declared by a header, a page, XML", () => {
  expect(charsetOf("text/html; charset=UTF-8")).toBe("UTF-8");
  expect(charsetOf("text/html")).toBeNull();
  expect(charsetInMarkup(bytes('<head><meta charset="big5">', "latin1"))).toBe("big5");
  expect(charsetInMarkup(bytes('<meta http-equiv=x content="text/html; charset=koi8-r">', "latin1"))).toBe("koi8-r");
  expect(charsetInMarkup(bytes("<?xml version='1.0' encoding='gbk'?>", "latin1"))).toBe("gbk");
  expect(charsetInMarkup(bytes("The charset=gbk of a page", "latin1"))).toBeNull();
});

test.each([
  ["text", bytes("Dam bursts\tin\r\nLarne\f", "utf8"), null],
  ["UTF-16", bytes("\ufeffDam", "utf16le"), null],
  ["UTF-16, big end first", swapped("\ufeffDam"), null],
  ["UTF-16 without a mark", bytes("The dam", "utf16le"), null],
  ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), "is UTF-32"],
  ["NUL bytes", Buffer.from([0x61, 0x00, 0x62]), "holds NUL bytes"],
  ["control characters", Buffer.from([0x61, 0x01, 0x02, 0x7f]), "is mostly control characters"],
  ["nothing", bytes("", "utf8"), null],
])("why %s is no text", (_, given, reason) => {
  expect(binaryReason(given)).toBe(reason);
});
