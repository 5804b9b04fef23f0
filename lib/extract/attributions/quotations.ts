/**
 * Finds quotations by their marks, paragraph by paragraph: straight and curly, double and single. A mark that is not
 * closed runs to the end of its paragraph, as news prints a quotation that the next paragraph carries on.
 */
import type { Span } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";

export interface Quotation {
  /** With its marks. */
  readonly outer: Span;
  /** Without them and the white space inside them. */
  readonly inner: Span;
  /** Indexes of the sentences it begins and ends in. */
  readonly first: number;
  readonly last: number;
  /** Number of its words; one or two words in marks are scare quotes more often than speech. */
  readonly words: number;
}

/** Single marks are also apostrophes: how many characters behind a doubtful partner a surer one is looked for. */
const farthestSurer = 200;

/** Quotations of the story in text order, disjoint. Linear in the text. */
export function quotationsOf(passage: Pick<Passage, "text" | "sentences">): Quotation[] {
  const found: Quotation[] = [];
  const { text, sentences } = passage;
  let from = 0;
  const marks = /["'`“„«‘]/g;
  const markFrom = (place: number): number => {
    marks.lastIndex = place;
    return marks.exec(text)?.index ?? text.length;
  };
  let mark = markFrom(0);
  while (from < sentences.length) {
    const opening = sentences[from];
    let to = from;
    while (to + 1 < sentences.length && sentences[to + 1]?.paragraph === opening?.paragraph) to += 1;
    const closing = sentences[to];
    if (opening !== undefined && mark < opening.span.start) mark = markFrom(opening.span.start);
    if (opening !== undefined && closing !== undefined && mark < closing.span.end) {
      let sentence = from;
      for (const { outer, inner } of quotedSpans(text, opening.span.start, closing.span.end)) {
        while (sentence < to && (sentences[sentence]?.span.end ?? 0) <= inner.start) sentence += 1;
        let last = sentence;
        while (last < to && (sentences[last]?.span.end ?? 0) < inner.end) last += 1;
        found.push({ outer, inner, first: sentence, last, words: wordCount(text, inner) });
        sentence = last;
      }
    }
    from = to + 1;
  }
  return found;
}

function* quotedSpans(text: string, from: number, to: number): Generator<{ outer: Span; inner: Span }> {
  // What was searched in vain for one mark need not be searched again: keeps many lone marks from costing a square.
  const vain = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const close = closingMark(text, at, to, vain);
    if (close === null) continue;
    const width = isDoubled(text, at) ? 2 : 1;
    const end = Math.min(close + width, to);
    const inner = trimmed(text, at + width, close);
    if (inner.start < inner.end) yield { outer: { start: at, end }, inner };
    at = Math.max(at, end - 1);
  }
}

/** A stretch of text without the white space at its ends. */
function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Where the quotation that opens here is closed; `to` when it runs to the end, `null` when none opens. */
function closingMark(text: string, at: number, to: number, vain: Set<string>): number | null {
  const mark = text[at];
  if (mark === "“" || mark === "„" || mark === "«") {
    const closers = mark === "«" ? "»" : '”“"';
    for (let close = at + 1; close < to; close += 1) if (closers.includes(text[close] ?? "")) return close;
    return to;
  }
  if (mark === '"') {
    if (!opens(text, at)) return null;
    for (let close = at + 1; close < to; close += 1) if (text[close] === '"' || text[close] === "”") return close;
    return to;
  }
  if (isDoubled(text, at)) {
    // Old wire copy writes two single marks for a double one.
    if (vain.has("''") || !opens(text, at)) return null;
    for (let close = at + 2; close < to; close += 1) if (text[close] === "'" && text[close + 1] === "'") return close;
    vain.add("''");
    return null;
  }
  if (mark === "‘" || mark === "'") {
    if (vain.has(mark) || !opens(text, at)) return null;
    const close = closingSingle(text, at + 2, to, mark === "‘" ? "’" : "'");
    if (close === null) vain.add(mark);
    return close;
  }
  return null;
}

/** Whether two single marks stand here for one double. */
function isDoubled(text: string, at: number): boolean {
  return (text[at] === "'" && text[at + 1] === "'") || (text[at] === "`" && text[at + 1] === "`");
}

/** An opening mark has no letter before it and no space after it. */
function opens(text: string, at: number): boolean {
  return !/[\p{L}\p{N}.,!?;]/u.test(text[at - 1] ?? " ") && /\S/.test(text[at + 1] ?? " ");
}

/**
 * A closing single mark has no letter after it. One after an "s" may be an apostrophe ("the workers' rights"): a surer one
 * soon after is taken instead.
 */
function closingSingle(text: string, from: number, to: number, mark: string): number | null {
  let unsure: number | null = null;
  for (let close = from; close < Math.min(to, unsure === null ? to : unsure + farthestSurer); close += 1) {
    if (unsure !== null && text[close] === "‘") break;
    if (text[close] !== mark || /[\p{L}\p{N}]/u.test(text[close + 1] ?? " ")) continue;
    if (text[close - 1] !== "s") return close;
    unsure ??= close;
  }
  return unsure;
}

function wordCount(text: string, span: Span): number {
  let count = 0;
  let inside = false;
  for (let at = span.start; at < span.end; at += 1) {
    const space = /\s/.test(text[at] ?? "");
    if (!space && !inside) count += 1;
    inside = !space;
  }
  return count;
}
