/** A sentence as it is shown: its words without markup, cut into pieces by why they are marked. */
import type { Report, Span } from "../model.ts";
import { spansWithin } from "./positions.ts";

/**
 * Why words are marked: they clash, they differ in passing, or they are what both share or what was asked for; in a reading
 * they name, count or date something.
 */
export type MarkKind = "clash" | "differs" | "matched" | "entity" | "quantity" | "time";

export interface Mark {
  readonly span: Span;
  readonly kind: MarkKind;
}

/** A text with what of it is no words: a report, or a part of one that is gone. */
type MarkedUp = Pick<Report, "text" | "markup">;

/** Words of a report as they stand there, without markup: for each format to escape. */
export interface Piece {
  readonly words: string;
  readonly mark: MarkKind | null;
}

/**
 * Longest stretch of a sentence that is shown whole, in UTF-16 units. News sentences stay under 500; beyond that it is a
 * table or a text without full stops, of which the marked words and their surroundings are enough.
 */
const longestSentence = 600;

/** Units shown before the marked words of an overlong sentence: about two lines of a terminal. */
const surroundings = 160;

/**
 * The words of a span with the marked ones in pieces of their own; of those longer than `longest` units a part, with `…` where
 * it is cut.
 */
export function piecesOf(report: MarkedUp, span: Span, marks: readonly Mark[], longest = longestSentence): Piece[] {
  const window = shownPart(span, marks, longest);
  const standing = stronger(marks.flatMap((mark) => clipped(mark, window)));
  const shown = standing.flatMap((mark) => tightened(report, mark));
  const pieces: Piece[] = [];
  let at = window.start;
  for (const mark of shown) {
    pieces.push({ words: wordsOf(report, { start: at, end: mark.span.start }), mark: null });
    pieces.push({ words: wordsOf(report, mark.span), mark: mark.kind });
    at = mark.span.end;
  }
  pieces.push({ words: wordsOf(report, { start: at, end: window.end }), mark: null });
  const before: Piece[] = window.start > span.start ? [{ words: "… ", mark: null }] : [];
  const behind: Piece[] = window.end < span.end ? [{ words: " …", mark: null }] : [];
  return [...before, ...pieces.filter(({ words }) => words !== ""), ...behind];
}

/** The words of a span as they stand in the report, without markup. */
export function wordsOf(report: MarkedUp, span: Span): string {
  let text = "";
  let at = span.start;
  for (const markup of spansWithin(report.markup, span)) {
    text += report.text.slice(at, Math.max(markup.start, at));
    at = Math.min(markup.end, span.end);
  }
  return text + report.text.slice(at, span.end);
}

/** Words to be quoted in a line: without the text's own quotation marks and its line ends. */
export function quoted(words: string): string {
  return onOneLine(words.replace(/["“”„«»]/gu, ""));
}

/** Words to stand alone in a line: without the quotation marks of which only one half is among them. */
export function unquoted(words: string): string {
  const count = (sign: RegExp): number => words.match(sign)?.length ?? 0;
  const isWhole = count(/“/gu) === count(/”/gu) && count(/"/gu) % 2 === 0;
  return isWhole ? onOneLine(words) : quoted(words);
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}

/** The whole sentence, or of an overlong one the part round its first marked words. */
function shownPart(span: Span, marks: readonly Mark[], longest: number): Span {
  if (span.end - span.start <= longest) return span;
  const first = marks.reduce<Span | null>((found, { span: mark }) => {
    return found === null || mark.start < found.start ? mark : found;
  }, null);
  if (first === null) return { start: span.start, end: span.start + longest };
  const start = Math.max(span.start, first.start - surroundings);
  return { start, end: Math.min(span.end, start + longest) };
}

/** What of a mark lies in the part shown; none when nothing does, so that a long text's other marks cost nothing. */
function clipped(mark: Mark, window: Span): Mark[] {
  const start = Math.max(mark.span.start, window.start);
  const end = Math.min(mark.span.end, window.end);
  return start < end ? [{ kind: mark.kind, span: { start, end } }] : [];
}

/** A mark without blanks at its ends; none when nothing is left. */
function tightened(report: MarkedUp, mark: Mark): Mark[] {
  const text = report.text.slice(mark.span.start, mark.span.end);
  const start = mark.span.start + (text.length - text.trimStart().length);
  const end = mark.span.end - (text.length - text.trimEnd().length);
  return start < end ? [{ kind: mark.kind, span: { start, end } }] : [];
}

/** Marks in text order and disjoint: where two meet, the one named first stands and the other keeps what is left of it. */
function stronger(marks: readonly Mark[]): Mark[] {
  const standing: Mark[] = [];
  for (const mark of marks) {
    let start = mark.span.start;
    for (const other of standing.filter(({ span }) => span.start < mark.span.end && span.end > start)) {
      if (other.span.start > start) standing.push({ kind: mark.kind, span: { start, end: other.span.start } });
      start = Math.max(start, other.span.end);
    }
    if (start < mark.span.end) standing.push({ kind: mark.kind, span: { start, end: mark.span.end } });
    standing.sort((x, y) => x.span.start - y.span.start);
  }
  return standing;
}

/** A share of the sentence from which evidence counts as the whole of it; only its full stop or dateline is left out. */
const nearlyAll = 0.85;

/** The mark of shared words, unless they are as good as the whole sentence, where a mark would show nothing. */
export function partial(sentence: Span, evidence: Span): Mark[] {
  const isWhole = evidence.end - evidence.start >= nearlyAll * (sentence.end - sentence.start);
  return isWhole ? [] : [{ span: evidence, kind: "matched" }];
}
