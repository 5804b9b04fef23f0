/** Bytes -> text. */

/** Characters of windows-1252 that Latin-1 has not: code units of the bytes 0x80 to 0x9F; undefined bytes stay what they are. */
const windows1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/**
 * The text of a file, without its byte order mark. A mark tells UTF-8 or UTF-16; without one, what is valid UTF-8 is UTF-8,
 * and anything else is windows-1252, which holds Latin-1 as well: "caf\xe9" gives "café", "\x93No\x94" gives "“No”".
 */
export function decode(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not TextDecoder("windows-1252"): some releases of Node read 0x80 to 0x9F as Latin-1 there, which loses quotation marks.
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString("latin1")
      .replace(/[\x80-\x9f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));
  }
}

/** Bytes looked at to tell a binary file from a text: its header and more. */
const SAMPLE = 8192;

/** Share of control characters above which a file is no text; logs with colours have 0.05, compressed files 0.1 and more. */
const CONTROL_SHARE = 0.1;

/** Why bytes are no text, in words that fit behind "it", or `null`: they hold NUL bytes, or too many control characters. */
export function binaryReason(bytes: Uint8Array): string | null {
  if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46) return "is a PDF";
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return null;
  if (bytes.includes(0)) return "holds NUL bytes";
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte === 0x7f || (byte < 0x20 && (byte < 0x09 || byte > 0x0d))) controls += 1;
  return controls > sample.length * CONTROL_SHARE ? "is mostly control characters" : null;
}
