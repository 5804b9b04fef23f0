/** A letter (EML), or a page saved in one (MHTML) -> Report. */
import type { Email } from "postal-mime";
import { StorydiffError } from "../errors.ts";
import type { Report } from "../model.ts";
import { pageOf } from "./dom.ts";
import { htmlReport } from "./html.ts";
import { madeReport, noDetails, type Part } from "./made-report.ts";
import type { Origin } from "./origin.ts";
import { partsOf } from "./page-parts.ts";
import { toldTime } from "./told-time.ts";

/**
 * A report that came by mail: its subject is the headline, what it answers is cut off. Of a letter that only passes on another, the
 * other is read. Attachments are not opened, but named in a notice.
 */
export async function emailReport(bytes: Uint8Array, origin: Origin): Promise<Report> {
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(bytes);
  const saved = headerOf(mail, "snapshot-content-location");
  if (saved !== null && mail.html !== undefined) return htmlReport(mail.html, { ...origin, address: saved });
  const letter = letterOf(await textOf(mail));
  const attached = mail.attachments.filter((file) => file.related !== true);
  const names = attached.map((file) => file.filename ?? file.mimeType).join(", ");
  if (letter.text.trim() === "" && attached.length > 0)
    throw new StorydiffError(
      "empty",
      `cannot read ${origin.label}: it is a letter without text; save what is attached to it (${names}) and name that`,
    );
  const subject = withoutPrefixes(letter.subject ?? mail.subject ?? "");
  const headline: Part[] = subject === "" ? [] : [{ class: "headline", text: subject }];
  const notices = [
    ...(letter.isPassedOn ? ["a letter that passes on another, which is read"] : []),
    ...(letter.isCut ? ["what the letter answers is left out"] : []),
    ...(attached.length === 0 ? [] : [`what is attached is left out: ${names}`]),
  ];
  return madeReport(
    {
      parts: [...headline, { class: "body", text: letter.text }],
      details: {
        ...noDetails,
        byline:
          letter.from ??
          [mail.from?.name, mail.from?.address].find((name) => name !== undefined && name !== "") ??
          null,
        published: toldTime(letter.date ?? headerOf(mail, "date")),
        language: headerOf(mail, "content-language")?.split(",")[0]?.trim() ?? null,
      },
      notices,
    },
    "email",
    origin,
  );
}

function headerOf(mail: Email, name: string): string | null {
  return mail.headers.find(({ key }) => key === name)?.value ?? null;
}

/** Share of the words of a letter's HTML that its plain text must have to be the whole of it; "view this in a browser" has few. */
const WHOLE = 0.5;

/** The words of a letter: its plain text, and where that is not the whole of it the lines of its HTML. */
async function textOf({ text = "", html }: Email): Promise<string> {
  if (html === undefined) return text;
  const page = await pageOf(html);
  for (const quoted of page.querySelectorAll("blockquote[type=cite], .gmail_quote blockquote")) quoted.remove();
  const parts = page.body === null ? [] : partsOf(page.body);
  const set = parts.map((part) => part.text).join("\n\n");
  return text.length >= set.length * WHOLE ? text : set;
}

interface Letter {
  readonly text: string;
  /** What the letter that was passed on tells of itself. */
  readonly subject: string | null;
  readonly from: string | null;
  readonly date: string | null;
  readonly isPassedOn: boolean;
  readonly isCut: boolean;
}

const passedOn =
  /^[ \t]*(?:-{2,}[ \t]*(?:forwarded message|original message|weitergeleitete nachricht)[ \t]*-{2,}|begin forwarded message:)[ \t]*$/im;
const answered =
  /^(?:[ \t]*On\s[^\n]{5,200}(?:\n[^\n]{0,80})?\swrote:|[ \t]*-{2,}[ \t]*Original Message[ \t]*-{2,}|From:[^\n]+\n(?:Sent|Date):[^\n]+\n)/im;
const signature = /^-- ?$/m;

/** Characters above a letter that is passed on, a greeting and a line, above which it is the answer that is meant. */
const COVERING = 300;

function letterOf(whole: string): Letter {
  const text = whole.replace(/\r\n?/g, "\n");
  const mark = passedOn.exec(text);
  if (mark !== null && text.slice(0, mark.index).trim().length <= COVERING) {
    const rest = text
      .slice(mark.index + mark[0].length)
      .replace(/^>[ ]?/gm, "")
      .trimStart();
    const header = /^(?:[*]?[A-Z][\w-]*:[*]?[^\n]*(?:\n[ \t]+[^\n]*)*\n+)+/.exec(rest)?.[0] ?? "";
    const told = (name: string): string | null =>
      new RegExp(`^[*]?${name}:[*]?[ \\t]*(.+)$`, "im").exec(header)?.[1]?.trim() ?? null;
    const from =
      told("from")
        ?.replace(/\s*(?:<[^<>]*>|\[mailto:[^\]]*\])\s*$/, "")
        .replace(/^"|"$/g, "") ?? null;
    const inner = ownText(rest.slice(header.length));
    return { ...inner, subject: told("subject"), from, date: told("date") ?? told("sent"), isPassedOn: true };
  }
  return { ...ownText(text), subject: null, from: null, date: null, isPassedOn: false };
}

/** A letter without what it answers and without its signature. */
function ownText(text: string): Pick<Letter, "text" | "isCut"> {
  const cut = answered.exec(text);
  const own = cut !== null && cut.index > 0 ? text.slice(0, cut.index) : text;
  const lines = own.split("\n").filter((line) => !line.startsWith(">"));
  const isCut = own.length < text.length || lines.length < own.split("\n").length;
  const kept = lines.join("\n");
  const end = signature.exec(kept)?.index;
  return { text: end === undefined ? kept : kept.slice(0, end), isCut };
}

function withoutPrefixes(subject: string): string {
  return subject.replace(/^(?:\s*(?:(?:re|fwd?|aw|wg|tr)(?:\[\d+\])?:|\[(?:ext|external)[^\]]*\]))+/i, "").trim();
}
