/** What a file is, told by what is in it and not by its name. */

/** What bytes are: a document of a known kind, something that is told apart and not read, or `null` for what may be a text. */
export type Container =
  { readonly kind: "pdf" | "docx" } | { readonly kind: "other"; readonly what: string; readonly wayOut: string } | null;

const asWord = "save it as DOCX, PDF or plain text first";
const asText = "save the report as plain text, a web page, DOCX or PDF first";

/** Beginnings of files that hold no report storydiff reads: signature in Latin-1, what it is, the way out. */
const signatures: readonly (readonly [RegExp, string, string])[] = [
  [/^\{\\rtf/, "is RTF", asWord],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, "is an old Word, Excel or Outlook file", `${asWord}; of a mail, the EML`],
  [/^bplist00/, "is a web archive of Safari", "save the page's source instead"],
  [/^(?:\x1f\x8b|BZh|\xfd7zXZ|7z\xbc\xaf|Rar!)/, "is an archive", "unpack it first"],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|RIFF....WEBP)/s, "is a picture", asText],
  [/^(?:ID3|OggS|fLaC|RIFF....(?:WAVE|AVI )|....ftyp)/s, "is sound or film", asText],
];

/** What ZIP files are, by a name that one of them holds. */
const zipped: readonly (readonly [RegExp, string, string])[] = [
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.text/, "is an OpenDocument text", asWord],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\./, "is an OpenDocument file and no text", asText],
  [/mimetypeapplication\/epub/, "is a book in EPUB", asText],
  [/xl\/workbook\./, "is an Excel workbook", asText],
  [/ppt\/presentation\.xml/, "is a PowerPoint presentation", asText],
  [/Index\/Document\.iwa/, "is a Pages document", asWord],
];

/** What a file is by its first bytes; of a ZIP file, by the names it holds. */
export function containerOf(bytes: Uint8Array): Container {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.toString("latin1", 0, 1024);
  // Some programs put a line before it; the format allows a kilobyte.
  if (/^\s*%PDF-/.test(head) || (/%PDF-\d\.\d\s/.test(head) && file.includes("endobj"))) return { kind: "pdf" };
  if (head.startsWith("PK\x03\x04")) {
    if (file.includes("word/document.xml")) return { kind: "docx" };
    // The names stand at the end once more, behind all that is packed.
    const names = head + file.toString("latin1", Math.max(0, file.length - LONGEST_LIST));
    const found = zipped.find(([name]) => name.test(names));
    return { kind: "other", what: found?.[1] ?? "is a ZIP archive", wayOut: found?.[2] ?? "unpack it first" };
  }
  const found = signatures.find(([signature]) => signature.test(head));
  return found === undefined ? null : { kind: "other", what: found[1], wayOut: found[2] };
}

/** Bytes at the end of a ZIP file in which its names are looked for; a thousand names take as many. */
const LONGEST_LIST = 100_000;

/** What a text is: markup of some kind, a letter, something that storydiff saved, or words. */
export type TextKind = "html" | "feed" | "xml" | "email" | "saved" | "markdown" | "text";

/**
 * What a text is. Markup is what begins with it: a text that mentions "<p>" is a text. A letter begins with its header; a line
 * "From: our correspondent" makes none. The type that a server gave and the end of a name decide nothing but ties.
 */
export function textKindOf(text: string, contentType: string | null, name: string): TextKind {
  const begin = opening(text);
  const root = /^<([A-Za-z][\w.-]*(?::[\w.-]+)?)(?=[\s/>])/.exec(begin)?.[1]?.toLowerCase();
  if (text.includes('<script type="application/json" id="storydiff-comparison">')) return "saved";
  if (/^<!doctype\s+html\b/i.test(begin)) return "html";
  const declared = /^<!doctype\s+([\w:-]+)/i.exec(begin)?.[1]?.toLowerCase();
  if (declared !== undefined) return declared === "rss" ? "feed" : "xml";
  if (root !== undefined) {
    if (root === "html" || root === "head" || root === "body") return "html";
    if (root === "rss" || root === "feed" || root === "rdf:rdf") return "feed";
    if (/^\s*<\?xml\s/.test(text)) return "xml";
    if (isFragment(begin, root)) return "html";
  }
  if (begin.startsWith("{") && isOurs(begin)) return "saved";
  if (isLetter(begin)) return "email";
  const type = contentType?.split(";")[0]?.trim().toLowerCase();
  if ((type === "text/html" || type === "application/xhtml+xml") && /<\/?[a-z][^<>]*>/i.test(text)) return "html";
  if (type === "text/markdown" || /\.(?:md|markdown)$/i.test(name) || isMarkdown(begin)) return "markdown";
  return "text";
}

/** The text from its first sign that says something: behind blanks, a declaration, comments and instructions. */
function opening(text: string): string {
  let at = /^[\s\ufeff]*/.exec(text)?.[0].length ?? 0;
  for (;;) {
    const skipped = ["<!--", "<?"].find((sign) => text.startsWith(sign, at));
    const close = skipped === "<!--" ? "-->" : "?>";
    const end = skipped === undefined ? -1 : text.indexOf(close, at);
    if (end < 0) return text.slice(at);
    const after = end + close.length;
    at = after + (/^\s*/.exec(text.slice(after, after + 1000))?.[0].length ?? 0);
  }
}

/** Tags with which a part of a page begins: what an editor copies from its source. */
const partTags = /^(?:article|main|section|div|header|h[1-6]|p|meta|title|style|script|table|ul|ol|blockquote|figure)$/;

/** A part of a page: it begins with such a tag and ends with one that closes. */
function isFragment(begin: string, root: string): boolean {
  return partTags.test(root) && /<\/[a-z][a-z0-9]*>\s*(?:<!--.*?-->\s*)*$/is.test(begin.slice(-1000));
}

/** JSON that has the shape of what storydiff writes. */
function isOurs(json: string): boolean {
  return /^\{\s*"version":/.test(json) || /^\{\s*"(?:report|reports|a)":/.test(json);
}

/** Names of header lines that letters have and texts have not. */
const letterNames =
  /^(?:received|return-path|message-id|mime-version|delivered-to|content-type|dkim-signature|x-[\w-]+):/im;
const plainNames = /^(?:from|to|cc|date|sent|subject|reply-to):/gim;

/** The header of a letter: nothing but its lines and their folds, with a sender's address or a line that only letters have. */
function isLetter(begin: string): boolean {
  const header = /^(?:From \S+ .*\r?\n)?((?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*\r?\n)+)(?:\r?\n|$)/.exec(
    begin.slice(0, LONGEST_HEADER),
  )?.[1];
  if (header === undefined) return false;
  const plain = new Set((header.match(plainNames) ?? []).map((found) => found.toLowerCase()));
  if (!plain.has("from:") && !plain.has("subject:")) return false;
  return letterNames.test(header) || (plain.size >= 3 && /^from:.*@/im.test(header));
}

/** Characters in which a letter's header is looked for. */
const LONGEST_HEADER = 100_000;

/** Signs of Markdown that a text has only by intent: front matter, headings, links and pictures, strong words twice. */
function isMarkdown(begin: string): boolean {
  const sample = begin.slice(0, MARKDOWN_SAMPLE);
  if (/^---[ \t]*\r?\n(?:[\w-]+[ \t]*:.*\r?\n)+(?:---|\.\.\.)[ \t]*\r?\n/.test(sample)) return true;
  if (/(?:^|\n[ \t]*\r?\n)#{1,6} [^\r\n]*[^#\s][^\r\n]*(?:\r?\n[ \t]*(?:\r?\n|$))/.test(sample)) return true;
  if (/!?\[[^[\]\n]+\]\((?:https?:|\/|#|mailto:)[^()\s]*\)/.test(sample)) return true;
  return (sample.match(/(?<![\w*])\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*(?![\w*])/g)?.length ?? 0) >= 2;
}

/** Characters in which Markdown is looked for: a long article. */
const MARKDOWN_SAMPLE = 20_000;
