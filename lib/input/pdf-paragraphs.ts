/** Lines of pages -> paragraphs, the headline and headings known by their size. */
import { participleLemmas } from "../lexicon/participles.ts";
import { plainWords } from "../lexicon/plain-words.ts";
import { meaningsOf } from "../lexicon/wordnet.ts";
import type { Part } from "./made-report.ts";
import type { Line } from "./pdf-lines.ts";

/** The paragraphs of a document, without what its pages repeat at their heads and feet. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): Part[] {
  const lines = withoutRunningHeads(pages);
  const body = commonest(lines.flatMap(({ size, text }) => Array<number>(text.length).fill(rounded(size))));
  const setting = { leading: leadingOf(lines, body), edges: edgesOf(lines) };
  const words = wordsIn(lines);
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || begins(line, before, lines[index + 1], setting)) groups.push([line]);
    else groups.at(-1)?.push(line);
  });
  const mended = groups.map((group) => ({ size: group[0]?.size ?? 0, text: joined(group, words) }));
  const largest = Math.max(0, ...mended.slice(0, HEAD).map(({ size }) => size));
  const headline = largest >= body * LARGER ? mended.findIndex(({ size }) => size === largest) : -1;
  return mended.map(({ size, text }, index) => {
    if (index === headline) return { class: "headline", text };
    // Small print before the headline is the head of a page that no other page repeats.
    if (index < headline && size < body * SMALLER) return { class: "boilerplate", text };
    return { class: size >= body * LARGER && text.length <= LONGEST_HEADING ? "heading" : "body", text };
  });
}

/** Paragraphs among which the headline is looked for: a paper's name, a date and a section may stand before it. */
const HEAD = 6;

/** Times the size of the body from which on letters are those of a heading; a standfirst is hardly larger than the body. */
const LARGER = 1.14;

/** Times the size of the body below which letters are small print. */
const SMALLER = 0.9;

const LONGEST_HEADING = 200;

/** A size in quarters of a point, for fonts are scaled to odd fractions. */
function rounded(size: number): number {
  return Math.round(size * 4) / 4;
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((p, q) => q[1] - p[1] || p[0] - q[0])[0]?.[0] ?? 0;
}

/**
 * Distance from line to line inside a paragraph: the least one over which sentences go on. Where every line ends with its sentence
 * the paragraphs are of one line each, and the least distance is that between paragraphs.
 */
function leadingOf(lines: readonly Line[], body: number): number {
  const goingOn: number[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || before.column !== line.column || rounded(line.size) !== body) return;
    if (before.y > line.y && rounded(before.size) === body && !closed.test(before.text))
      goingOn.push(rounded(before.y - line.y));
  });
  return commonest(goingOn) || body * USUAL_LEADING;
}

/** Distance from line to line, in sizes of the letters, as most programs set it. */
const USUAL_LEADING = 1.2;

/** Times the distance between lines that parts paragraphs. */
const APART = 1.25;

/** Sizes of its letters by which the first line of a paragraph is moved in. */
const INDENT = 0.7;

const closed = /[.!?…:]["'”’)\]]*$/;

/** A mark of a list before its item. */
const bullet = /^(?:[•‣▪◦●■–*-]|[\ue000-\uf8ff]|\d{1,2}[.)])\s/;

/** How a document is set: its distance from line to line, and the edges of its columns. */
interface Setting {
  readonly leading: number;
  readonly edges: ReadonlyMap<number, { readonly left: number; readonly right: number }>;
}

/** Whether a line begins a paragraph: its letters, its distance, its indent, or the short closed line before it tell. */
function begins(line: Line, before: Line, next: Line | undefined, setting: Setting): boolean {
  if (Math.abs(line.size - before.size) > before.size * 0.08 || bullet.test(line.text)) return true;
  const isEnd = closed.test(before.text);
  if (line.column !== before.column || before.y <= line.y) {
    // At the head of a column or page: a sentence that is not at its end goes on there.
    if (!isEnd || /^\p{Ll}/u.test(line.text)) return false;
    return isIndented(line, setting) || isShort(before, setting) || isOtherWidth(line, before, setting);
  }
  // Of headings the lines stand further apart than those of the body, as their letters are larger.
  if (before.y - line.y > Math.max(setting.leading, line.size * 1.05) * APART) return true;
  if (isEnd && isShort(before, setting)) return true;
  // What is moved in as a whole is a quotation, of which each line but the first goes on.
  const goesBack = next !== undefined && next.column === line.column && !isIndented(next, setting);
  return isIndented(line, setting) && (isEnd || goesBack || !isIndented(before, setting));
}

function isIndented(line: Line, { edges }: Setting): boolean {
  return line.x - (edges.get(line.column)?.left ?? line.x) > line.size * INDENT;
}

/** Share of a column's width that the last line of a paragraph leaves free. */
const SHORT = 0.15;

function isShort(line: Line, { edges }: Setting): boolean {
  const { left, right } = edges.get(line.column) ?? { left: line.x, right: line.right };
  return right - line.right > (right - left) * SHORT;
}

/** Whether lines stand in columns of different widths, as a line across the page behind columns does. */
function isOtherWidth(line: Line, before: Line, { edges }: Setting): boolean {
  const [width = 0, other = 0] = [line, before].map(({ column, x, right }) => {
    const edge = edges.get(column) ?? { left: x, right };
    return edge.right - edge.left;
  });
  return Math.abs(width - other) > Math.max(width, other) * 0.3;
}

/** Where the lines of each column begin and end at most. */
function edgesOf(lines: readonly Line[]): Setting["edges"] {
  const edges = new Map<number, { left: number; right: number }>();
  for (const { column, x, right } of lines) {
    const known = edges.get(column);
    edges.set(column, { left: Math.min(known?.left ?? x, x), right: Math.max(known?.right ?? right, right) });
  }
  return edges;
}

/** Lines at the head and foot of a page that may be repeated. */
const EDGE = 2;

/** Lines without running heads, feet and page numbers: what stands at the edge of half of the pages with other figures in it. */
function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[] {
  const shape = (line: Line): string => line.text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");
  const edges = pages.map((lines) => {
    const byHeight = [...lines].sort((p, q) => q.y - p.y);
    return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]);
  });
  const seen = new Map<string, number>();
  for (const edge of edges) for (const text of new Set([...edge].map(shape))) seen.set(text, (seen.get(text) ?? 0) + 1);
  // Columns are numbered through all pages, so that no two pages share one.
  let columns = 0;
  return pages.flatMap((lines, page) => {
    const first = columns;
    columns += Math.max(0, ...lines.map(({ column }) => column + 1));
    return lines
      .filter((line) => {
        if (edges[page]?.has(line) !== true) return true;
        const isNumber = /^(?:page\s+)?[-–—\s]*\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s]*$/i.test(line.text);
        const times = seen.get(shape(line)) ?? 0;
        return !isNumber && !(pages.length > 1 && times > 1 && times * 2 >= pages.length);
      })
      .map((line) => ({ ...line, column: line.column + first }));
  });
}

/** Signs that mean something in their own font alone, as the dots of lists do. */
const pictures = /[\ue000-\uf8ff]\s*/g;

/** Letters that a font draws as one sign. */
const ligatures: Readonly<Record<string, string>> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" };

/** The text of a paragraph, words put together that a line's end parted. */
function joined(group: readonly Line[], known: ReadonlySet<string>): string {
  let text = "";
  for (const line of group) {
    const words = line.text.replace(pictures, "").replace(/[ﬀ-ﬆ]/g, (sign) => ligatures[sign] ?? sign);
    const parted = /(\p{L}+)([-\u2010\u00ad])$/u.exec(text);
    const rest = /^\p{Ll}+/u.exec(words)?.[0];
    if (parted === null || rest === undefined)
      text += text === "" || (/[-\u2010–—/]$/.test(text) && /\w[-\u2010]$/.test(text)) ? words : ` ${words}`;
    else if (parted[2] === "\u00ad" || !isCompound(parted[1] ?? "", rest, known)) text = text.slice(0, -1) + words;
    else text += words;
  }
  return text;
}

/**
 * Whether the hyphen between two halves is one of the word's own: "well-" and "known" against "nego-" and "tiators". How the text
 * writes it elsewhere tells, then whether either way there is such a word; what nothing tells is taken for a word that was parted.
 */
function isCompound(first: string, second: string, known: ReadonlySet<string>): boolean {
  const whole = (first + second).toLowerCase();
  if (known.has(`${first}-${second}`.toLowerCase())) return true;
  if (known.has(whole) || isWord(whole)) return false;
  return (isWord(first) || prefixes.test(first)) && isWord(second);
}

/** Beginnings that are written with a hyphen, most of them no words. */
const prefixes = /^(?:all|anti|co|counter|ex|half|ill|inter|mid|multi|non|post|pre|pro|re|self|semi|sub|vice|well)$/i;

/** The words of a document as it writes them inside its lines. */
function wordsIn(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:[-\u2010]\p{L}+)*(?![-\u2010\u00ad]$)/gu))
      words.add(word.replaceAll("\u2010", "-"));
  return words;
}

/** Endings of forms that the dictionary has without them. */
const endings = ["", "s", "es", "ed", "d", "ing", "ly", "er"];

const plain = new Set(plainWords.flatMap((band) => band.trim().split(/\s+/)));

function isWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (plain.has(lower) || participleLemmas.has(lower)) return true;
  return endings.some((ending) => {
    if (!lower.endsWith(ending)) return false;
    const stem = lower.slice(0, lower.length - ending.length);
    return stem.length > 1 && (meaningsOf(stem).length > 0 || (ending === "ing" && meaningsOf(`${stem}e`).length > 0));
  });
}
