/** Markdown -> Report: the text is the file's own; what is heading, body and markup comes from its syntax tree. */
import type { Nodes, Root } from "mdast";
import type { Block, CalendarDate, Report, Span } from "../model.ts";
import { markedSpans } from "./markdown-markup.ts";
import { bodyBlocks, furnitureOf } from "../text/lines.ts";
import { isCalendarDate } from "./calendar-date.ts";

/**
 * A report of Markdown. The first heading of the first level is the headline, other headings are section headings; paragraphs,
 * list items and block quotes are body; code, HTML, rules, front matter and link definitions are boilerplate. A text that no
 * one wrote by hand, a thousand signs on a line, is read by its lines like plain text.
 */
export async function markdownReport(text: string, name: string, source: string): Promise<Report> {
  if (isTangled(text))
    return { name, source, format: "markdown", date: null, text, blocks: null, markup: [], details: null, notices: [] };
  // Loaded for Markdown only: plain text does not wait for the parser.
  const { fromMarkdown } = await import("mdast-util-from-markdown");
  const front = frontMatterLength(text);
  // Blanked and not cut, so that every offset of the tree points into the untouched text.
  const tree = fromMarkdown(text.slice(0, front).replace(/[^\r\n]/g, " ") + text.slice(front));
  const leaves = leavesOf(tree);
  const inline = leaves.flatMap((leaf) => markedSpans(leaf, text));
  const legible = blanked(text, inline);
  const headline =
    leaves.find((leaf) => leaf.type === "heading" && leaf.depth === 1) ??
    (leaves[0]?.type === "heading" ? leaves[0] : undefined);
  const blocks: Block[] = front === 0 ? [] : [{ span: { start: 0, end: front }, class: "boilerplate", paragraph: 0 }];
  let inBody = false;
  leaves.forEach((leaf, index) => {
    const paragraph = index + (front === 0 ? 0 : 1);
    const span = spanOf(leaf);
    if (leaf.type === "heading") blocks.push({ span, class: leaf === headline ? "headline" : "heading", paragraph });
    else if (leaf.type !== "paragraph") blocks.push({ span, class: "boilerplate", paragraph });
    else {
      const made = paragraphBlocks(
        leaf.children.every((child) => child.type === "image"),
        span,
        legible,
        paragraph,
        !inBody,
      );
      inBody ||= made.some((block) => block.class === "body");
      blocks.push(...made);
    }
  });
  const markup = withUncovered(inline, blocks, legible);
  return {
    name,
    source,
    format: "markdown",
    date: dateIn(text.slice(0, front)),
    text,
    blocks,
    markup,
    details: null,
    notices: [],
  };
}

/** Quotes and lists inside one another, opened on one line with words behind them; the parser's time grows with the square of them. */
const nested = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){12}.*[^\s*+-]/m;

/** Signs of links and code in one paragraph above which the parser is too slow: it takes 0.2 s for so many. */
const MOST_SIGNS = 20_000;

/** Signs of emphasis, squared in each paragraph and added up, above which it is: that is the measure of its time, here 1 s. */
const MOST_EMPHASIS = 40_000_000;

/** Whether the parser would be slow out of proportion. */
function isTangled(text: string): boolean {
  if (nested.test(text)) return true;
  let emphasis = 0;
  return text.split(/\n[ \t\r]*\n/).some((paragraph) => {
    emphasis += (paragraph.match(/[*_]/g)?.length ?? 0) ** 2;
    return emphasis > MOST_EMPHASIS || (paragraph.match(/[*_`[\]<&\\]/g)?.length ?? 0) > MOST_SIGNS;
  });
}

/** Length of YAML or TOML front matter with its fences, or 0. */
function frontMatterLength(text: string): number {
  const fence = /^(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (fence === null) return 0;
  const close = new RegExp(`^${fence[1] === "---" ? "(?:---|\\.\\.\\.)" : "\\+\\+\\+"}[ \\t]*$`, "m");
  const end = close.exec(text.slice(fence[0].length));
  return end === null ? 0 : fence[0].length + end.index + end[0].length;
}

/** The day that front matter gives: `date: 2024-01-06`, with a clock time behind it or in quotation marks; else `null`. */
function dateIn(frontMatter: string): CalendarDate | null {
  const day = /^date[ \t]*[:=][ \t]*["']?(\d{4}-\d\d-\d\d)(?!\d)/im.exec(frontMatter)?.[1];
  return day !== undefined && isCalendarDate(day) ? day : null;
}

type Leaf = Extract<Nodes, { type: "heading" | "paragraph" | "code" | "html" | "thematicBreak" | "definition" }>;

/** Blocks that hold words rather than blocks, in text order. */
function leavesOf(tree: Root): Leaf[] {
  const leaves: Leaf[] = [];
  // A list of nodes still to visit rather than recursion: hostile files nest a hundred thousand block quotes.
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "root" || node.type === "blockquote" || node.type === "list" || node.type === "listItem")
      open.push(...node.children.toReversed());
    else if (
      node.type === "heading" ||
      node.type === "paragraph" ||
      node.type === "code" ||
      node.type === "html" ||
      node.type === "thematicBreak" ||
      node.type === "definition"
    )
      leaves.push(node);
  }
  return leaves;
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The line under the head of a table: "| --- | :-: |". */
const tableRule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/m;

function paragraphBlocks(picture: boolean, span: Span, legible: string, paragraph: number, first: boolean): Block[] {
  const words = legible.slice(span.start, span.end);
  if (picture) return [{ span, class: "caption", paragraph }];
  if (words.includes("|") && tableRule.test(words)) return tableBlocks(span, words, paragraph);
  const line = words.trimEnd().replace(/\s/g, " ");
  const known = furnitureOf(line.trim());
  if (known !== null) return [{ span, class: known, paragraph }];
  const indent = line.length - line.trimStart().length;
  return bodyBlocks({ start: span.start + indent, end: span.end }, line.slice(indent), paragraph, first);
}

/** Each row of a table is a block of the body; its rule is none. */
function tableBlocks(span: Span, words: string, paragraph: number): Block[] {
  const blocks: Block[] = [];
  for (const row of words.matchAll(/[^\r\n]+/g)) {
    const start = span.start + row.index;
    blocks.push({
      span: { start, end: start + row[0].length },
      class: tableRule.test(row[0]) ? "boilerplate" : "body",
      paragraph,
    });
  }
  return blocks;
}

/** The text with spans made blank, of the same length. */
function blanked(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, " "));
    at = end;
  }
  return pieces.join("") + text.slice(at);
}

/** Markup with what stands between the blocks, which is markup too: "> ", "- ", "1. ". */
function withUncovered(inline: readonly Span[], blocks: readonly Block[], legible: string): Span[] {
  const spans = [...inline];
  let at = 0;
  for (const next of [...blocks, null]) {
    const gap = legible.slice(at, next?.span.start ?? legible.length);
    for (const run of gap.matchAll(/\S+/g)) spans.push({ start: at + run.index, end: at + run.index + run[0].length });
    at = next?.span.end ?? at;
  }
  return spans.sort((x, y) => x.start - y.start);
}
