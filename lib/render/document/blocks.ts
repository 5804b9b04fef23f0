/**
 * A comparison as a text that is read from top to bottom: headings, lines, quotations, lists and tables. What it says is put
 * together once; Markdown and plain text set it each in its own signs, and no word of it is markup of either.
 */
import type { Passage } from "../../presentation/frame.ts";
import type { Piece } from "../../presentation/pieces.ts";
import { webAddress } from "../web-address.ts";

/** Words that stand out, or those that a finding is about. */
export interface Emphasis {
  readonly kind: "strong" | "marked";
  readonly words: string;
}

/** A page of the web, which a format leads to where it can. */
export interface Link {
  readonly kind: "link";
  readonly address: string;
}

/** Words on one line. */
export type Line = readonly (string | Emphasis | Link)[];

/** A line of a list with what stands under it. */
export interface Item {
  readonly line: Line;
  readonly under: readonly Line[];
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly line: Line }
  | { readonly kind: "paragraph"; readonly line: Line }
  /** The reports' own words, each line with its place. */
  | { readonly kind: "quotation"; readonly lines: readonly { readonly place: string; readonly line: Line }[] }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] }
  /** What many readers skip: shut until it is opened, where a format can do that. */
  | { readonly kind: "folded"; readonly title: string; readonly blocks: readonly Block[] };

export function heading(level: 1 | 2 | 3, ...line: Line): Block {
  return { kind: "heading", level, line };
}

export function paragraph(...line: Line): Block {
  return { kind: "paragraph", line };
}

export function strong(words: string): Emphasis {
  return { kind: "strong", words };
}

/** A link where a text is the address of a page of the web, and the text as it is where it is none. */
export function linked(text: string): Link | string {
  const address = webAddress(text);
  return address === null ? text : { kind: "link", address };
}

/** A sentence with its marked words, and who says it where the words do not. */
export function sentenceLine({ pieces, speaker }: Pick<Passage, "pieces" | "speaker">): Line {
  return [...pieces.map(pieceRun), ...(speaker === null ? [] : [` (according to ${speaker})`])];
}

/** Words that differ in passing are left plain: in a line without colour they would drown those that clash. */
function pieceRun({ words, mark }: Piece): string | Emphasis {
  return mark === null || mark === "differs" ? words : { kind: "marked", words };
}

/** What is said before all else. */
export function warning(words: string): Block {
  return paragraph(strong(words));
}

/** What says what the text is and what it is not. */
export interface Imprint {
  /** Version of storydiff; `null` to leave it out. */
  readonly version: string | null;
  /** When it was made, as it is to be named; `null` for nothing, so that the same input gives the same bytes. */
  readonly time: string | null;
}

export function imprint({ version, time }: Imprint): Block {
  const made = [`Made by storydiff${version === null ? "" : ` ${version}`}`, ...(time === null ? [] : [time])];
  return paragraph(
    `${made.join(", ")}. A report without a finding is not a report without a mistake: storydiff would rather say nothing than guess.`,
  );
}
