/** Bytes -> text. A byte that cannot be read becomes U+FFFD, which is counted and said, and never another letter. */

/** A text, and what must be known of its encoding. */
export interface Decoded {
  readonly text: string;
  /** That the encoding was guessed: "read as windows-1252, which its bytes look like". */
  readonly notices: readonly string[];
}

/**
 * The text of a file, without its byte order mark. In this order: what its mark says; what it declares (the header it came with,
 * or its own first lines); UTF-8, if it is that without a fault; UTF-8 with a few faults; what its bytes look like, which is said.
 * `declared` is a label as a header or a `<meta>` has it: "iso-8859-1". Where that is an encoding of single bytes and the file is
 * faultless UTF-8, it is UTF-8: "caf\xc3\xa9" under "iso-8859-1" is "café", not "cafÃ©".
 */
export async function decoded(bytes: Uint8Array, declared: string | null): Promise<Decoded> {
  const marked = markedEncoding(bytes);
  if (marked !== null) return { text: decodedAs(marked, bytes), notices: [] };
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return { text: decodedAs(wide, bytes), notices: [guessed(wide)] };
  const utf8 = faultless("utf-8", bytes);
  // UTF-16 that is declared was found by its look; where it was not, the declaration itself could not have been read.
  const label = declared === null || /^utf-16/i.test(declared) ? null : known(declared);
  const other = label === "utf-8" ? null : label;
  if (other !== null && (utf8 === null || isOther(bytes, other))) {
    const text = faultless(other, bytes);
    if (text !== null) return { text, notices: [] };
  }
  if (utf8 !== null) return { text: utf8, notices: [] };
  if (isMostlyUtf8(bytes)) return { text: decodedAs("utf-8", bytes), notices: [] };
  if (other !== null) return { text: decodedAs(other, bytes), notices: [] };
  const guess = await guessedEncoding(bytes);
  return { text: decodedAs(guess, bytes), notices: [guessed(guess)] };
}

/** What must be said of a text some of which could not be read, by whichever reader: "3 characters could not be read". */
export function unreadNotices(text: string): string[] {
  const count = text.split("\ufffd").length - 1;
  if (count === 0) return [];
  return [
    count === 1
      ? "1 character could not be read and stands as \ufffd"
      : `${count} characters could not be read and stand as \ufffd`,
  ];
}

/** The encoding that a content type names: "text/html; charset=UTF-8" gives "UTF-8". */
export function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1] ?? null;
}

/** The encoding that markup declares in its first kilobyte: `<meta charset="utf-8">`, `<?xml encoding="utf-8"?>`. */
export function charsetInMarkup(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  const found =
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head) ??
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  return found?.[1] ?? null;
}

function guessed(encoding: string): string {
  return `read as ${encoding}, which its bytes look like`;
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
}

/** Bytes looked at to tell what a file is: its header and more. */
const SAMPLE = 8192;

/** Share of all pairs of bytes that hold one NUL, always on the same side, in a text of UTF-16: English has 1, Greek 0.2. */
const WIDE_SHARE = 0.15;

/** UTF-16 without a mark: its blanks and full stops are a NUL and a character, always in the same order. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  const least = (sample.length / 2) * WIDE_SHARE;
  if (odd > least && even === 0) return "utf-16le";
  return even > least && odd === 0 ? "utf-16be" : null;
}

/** Encodings in which each byte is a character, so that every text is without a fault. */
const singleBytes = /^(?:windows-125\d|windows-874|iso-8859-|koi8|macintosh|x-mac|ibm866)/;

/** The name that the Encoding Standard has for a label, or `null` for one it does not know. */
function known(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label.trim());
    // Some releases of Node tell ISO 8859-1 from windows-1252; the standard, and every page, does not.
    return encoding === "iso-8859-1" || encoding === "us-ascii" ? "windows-1252" : encoding;
  } catch {
    return null;
  }
}

/** The text, or `null` where a byte of it cannot be read in an encoding. */
function faultless(encoding: string, bytes: Uint8Array): string | null {
  if (encoding === "windows-1252") {
    const text = decodedAs(encoding, bytes);
    return text.includes("\ufffd") ? null : text;
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether what is faultless UTF-8 may well be another encoding that was declared: one in which several bytes make a character. */
function isOther(bytes: Uint8Array, declaredAs: string): boolean {
  if (singleBytes.test(declaredAs)) return false;
  return declaredAs.startsWith("iso-2022") || bytes.some((byte) => byte >= 0x80);
}

/**
 * Characters of windows-1252 that Latin-1 has not: those of the bytes 0x80 to 0x9F. Five bytes mean nothing in it.
 */
const windows1252 =
  "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd" +
  "\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";

function decodedAs(encoding: string, bytes: Uint8Array): string {
  if (encoding !== "windows-1252") return new TextDecoder(encoding).decode(bytes);
  // Not TextDecoder("windows-1252"): some releases of Node read 0x80 to 0x9F as Latin-1 there, which loses quotation marks.
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));
}

/** Whether a file is UTF-8 that was damaged: it has more characters of several bytes than bytes that fit in none. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const faults = text.split("\ufffd").length - 1;
  const wide = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return wide > faults;
}

/** Bytes that the detector looks at: it reads two megabytes in a second. */
const DETECTED = 200_000;

/** Share of bytes beyond ASCII below which a text is in Latin letters: English and French have 0.05, Greek and Russian 0.8. */
const LATIN_SHARE = 0.3;

/** What bytes that are no UTF-8 look like; what can be no other is windows-1252, which most of them are. */
async function guessedEncoding(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import("chardet");
  const sample = bytes.subarray(0, DETECTED);
  if (macintosh.test(Buffer.from(sample).toString("latin1"))) return "macintosh";
  const share = sample.reduce((count, byte) => count + (byte < 0x80 ? 0 : 1), 0) / sample.length;
  for (const { name } of analyse(sample)) {
    const encoding = known(name);
    if (encoding === null || encoding.startsWith("utf-")) continue;
    if (share < LATIN_SHARE && singleBytes.test(encoding) && !latin.test(encoding)) continue;
    return encoding;
  }
  return "windows-1252";
}

/** An apostrophe, or quotation marks round words, as Mac Roman has them: in windows-1252 they are "didnÕt" and "ÒnoÓ". */
const macintosh = /[a-z]\xd5(?:s|t|re|ve|ll|d|m)\b|\s\xd2[A-Za-z][^\xd2\xd3\n]{0,200}[A-Za-z.,!?]\xd3/;

/** Encodings of single bytes that are made for Latin letters. */
const latin = /^(?:windows-125[0247]|iso-8859-(?:[12349]|1[0-6])$|macintosh)/;

/** Share of control characters above which a file is no text; logs with colours have 0.05, compressed files 0.1 and more. */
const CONTROL_SHARE = 0.1;

/** Why bytes are no text, in words that fit behind "it", or `null`: they hold NUL bytes, or too many control characters. */
export function binaryReason(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes);
  if (marked === "utf-16le" && bytes[2] === 0 && bytes[3] === 0) return "is UTF-32";
  if ((marked !== null && marked !== "utf-8") || unmarkedUtf16(bytes) !== null) return null;
  if (bytes.includes(0)) return "holds NUL bytes";
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte === 0x7f || (byte < 0x20 && (byte < 0x09 || byte > 0x0d))) controls += 1;
  // ISO 2022 writes an escape before and after each run of its characters.
  return controls > sample.length * CONTROL_SHARE ? "is mostly control characters" : null;
}
