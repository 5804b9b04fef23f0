/** A text's lines, and which of them are one paragraph folded over several lines. */
import type { Span } from "../model.ts";
import { titleAbbreviations } from "../lexicon/abbreviations.ts";
import { isCommentLine } from "./comment-lines.ts";

/** Line breaks that text files hold; form feeds and paragraph separators part lines as well. */
const lineBreak = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** Lines without their breaks and without white space around them; blank lines are left out but remembered. */
export interface Line {
  readonly span: Span;
  /** Whether a blank line, or the beginning of the text, comes before. */
  readonly afterBlank: boolean;
}

/** The lines of a text that hold anything but white space, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let afterBlank = true;
  const add = (end: number): void => {
    const words = text.slice(start, end);
    const first = start + (words.length - words.trimStart().length);
    const last = start + words.trimEnd().length;
    if (first < last) lines.push({ span: { start: first, end: last }, afterBlank });
    afterBlank = first >= last;
  };
  for (const match of text.matchAll(lineBreak)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

/** Widest line, in code units, of a text folded to a column: letters, mail and wire copy are folded at 60 to 100. */
const WIDEST_FOLD = 100;

/** Narrowest such line: shorter lines of one length are a list or a poem. */
const NARROWEST_FOLD = 40;

/** Folds at which the next line's first word would still have fitted, as a share of all: hand-made folds are ragged. */
const RAGGED_SHARE = 0.1;

/** Folds needed before a text is taken for folded: two or three may come so by chance. */
const FEWEST_FOLDS = 4;

/** Fewest words of a line that may go on with a small letter on the next; lines of a list are shorter. */
const FEWEST_WORDS_BEFORE_FOLD = 4;

/**
 * Joins lines that are one paragraph: all of a paragraph in a text folded to a column, and elsewhere a line that breaks
 * off ("the shots" / "echoed through the hall", "the Rev." / "Jane Roe").
 */
export function unfolded(text: string, lines: readonly Line[]): Line[] {
  const folded = isFolded(text, lines);
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (
      before !== undefined &&
      !line.afterBlank &&
      !areParted(text, before.span, line.span) &&
      (folded || breaksOff(text, before.span, line.span))
    ) {
      joined[joined.length - 1] = {
        span: { start: before.span.start, end: line.span.end },
        afterBlank: before.afterBlank,
      };
    } else joined.push(line);
  }
  return joined;
}

/** Whether one of two lines speaks to storydiff, and the other to readers. */
function areParted(text: string, ...lines: readonly Span[]): boolean {
  return lines.some(({ start, end }) => isCommentLine(text.slice(start, Math.min(end, start + EDGE))));
}

/** Whether a text is folded: at nearly every line's end the next line's first word would not have fitted. */
function isFolded(text: string, lines: readonly Line[]): boolean {
  let width = 0;
  for (const { span } of lines) width = Math.max(width, span.end - span.start);
  if (width > WIDEST_FOLD || width < NARROWEST_FOLD) return false;
  let folds = 0;
  let fitting = 0;
  lines.forEach(({ span, afterBlank }, index) => {
    const before = lines[index - 1];
    if (before === undefined || afterBlank) return;
    folds += 1;
    const firstWord = text.slice(span.start, span.end).search(/\s/);
    const needed = before.span.end - before.span.start + 1 + (firstWord < 0 ? span.end - span.start : firstWord);
    if (needed <= width) fitting += 1;
  });
  return folds >= FEWEST_FOLDS && fitting <= folds * RAGGED_SHARE;
}

/** Code units at a line's ends that show whether it breaks off. */
const EDGE = 40;

function breaksOff(text: string, before: Span, line: Span): boolean {
  const ending = text.slice(Math.max(before.start, before.end - EDGE), before.end);
  const title = /(?:^|\s)(\p{Lu}\p{L}+)\.$/u.exec(ending)?.[1];
  if (title !== undefined) return titleAbbreviations.has(title.toLowerCase());
  if (!/[\p{L}\p{N},]$/u.test(ending) || !/^\p{Ll}+[\s,]/u.test(text.slice(line.start, line.start + EDGE)))
    return false;
  return (
    text.slice(before.start, before.end).split(/\s+/, FEWEST_WORDS_BEFORE_FOLD).length === FEWEST_WORDS_BEFORE_FOLD
  );
}
