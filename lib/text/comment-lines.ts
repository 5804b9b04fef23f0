/**
 * Lines of a draft that speak to storydiff and not to its readers: "storydiff: compare with wire.txt", and in Markdown
 * `<!-- storydiff: ignore number, time -->`. They are no part of the story.
 */
import type { Span } from "../model.ts";

/** What is asked on one line. */
export interface CommentLine {
  readonly kind: "compare with" | "ignore";
  /** What stands behind it: a path or an address; types. */
  readonly words: string;
  /** The line without white space around it. */
  readonly span: Span;
}

const commentLine = /^[ \t]*((?:<!--[ \t]*)?storydiff:[ \t]*(compare with|ignore)[ \t]([^\r\n]*))$/gim;

/** What a draft asks, in its order. */
export function commentLinesIn(text: string): CommentLine[] {
  return [...text.matchAll(commentLine)].flatMap(({ index, 0: whole, 1: line = "", 2: kind = "", 3: rest = "" }) => {
    const start = index + whole.length - line.length;
    const words = rest.trim().replace(/-->$/, "").trim();
    const span = { start, end: start + line.trimEnd().length };
    return words === "" ? [] : { kind: kind.toLowerCase() === "ignore" ? "ignore" : "compare with", words, span };
  });
}

const begins = /^(?:<!--[ \t]*)?storydiff:[ \t]*(?:compare with|ignore)[ \t]/i;

/** Whether a line, without white space before it, is one. */
export function isCommentLine(line: string): boolean {
  return begins.test(line);
}
