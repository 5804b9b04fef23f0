/** Words that stand somewhere on a page -> its lines, column after column. Units are points; y grows upwards. */

/** Words at a place, as they were drawn. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  /** Of the line on which they stand. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A line of one column. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  /** Number of the column in the page's order of reading; lines that go across the page are columns of their own. */
  readonly column: number;
}

/** The lines of each page in the order of reading: columns from left to right, between lines that go across them. */
export function linesOfPages(pages: readonly (readonly Fragment[])[]): Line[][] {
  const rows = pages.map((fragments) => rowsOf(withInitials(fragments.filter(({ text }) => text.trim() !== ""))));
  // What is a gutter on one page is one on another, where fewer rows tell of it: those of the last, half empty page.
  const known = rows.flatMap((page) => blocksOf(page, []).flatMap(({ gutters }) => gutters));
  return rows.map((page) => linesOf(blocksOf(page, known)));
}

function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap(({ columns }) => columns).flatMap((rows, column) => rows.map((row) => lineOf(row, column)));
}

/** Times the size of other letters from which on a letter alone is an initial that reaches over several lines. */
const INITIAL = 1.8;

/** Fragments with initials put to the first of the lines beside them, which all begin where the initial does. */
function withInitials(fragments: readonly Fragment[]): Fragment[] {
  let made = [...fragments];
  for (const initial of fragments.filter(({ text }) => /^["“‘]?\p{Lu}$/u.test(text.trim()))) {
    const end = initial.x + initial.width;
    const beside = made.filter(({ x, y, size }) => {
      const isNext = x >= end - size / 4 && x <= end + size;
      return size * INITIAL < initial.size && isNext && y >= initial.y - size / 4 && y <= initial.y + initial.size;
    });
    const first = beside.reduce<Fragment | null>((top, next) => (top === null || next.y > top.y ? next : top), null);
    if (first === null) continue;
    made = made
      .filter((fragment) => fragment !== initial)
      .map((fragment) => {
        if (!beside.includes(fragment)) return fragment;
        const text = fragment === first ? initial.text.trim() + fragment.text : fragment.text;
        return { ...fragment, text, x: initial.x, width: fragment.x + fragment.width - initial.x };
      });
  }
  return made;
}

/** Fragments at one height, from left to right. */
type Row = readonly Fragment[];

/** Share of the size of letters by which fragments of one line may stand higher or lower: raised figures do. */
const SAME_HEIGHT = 0.4;

function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((p, q) => q.y - p.y || p.x - q.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first !== undefined && first.y - fragment.y < Math.max(first.size, fragment.size) * SAME_HEIGHT)
      row?.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => row.sort((p, q) => p.x - q.x));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Rows that stand below one another: in columns with gutters between them, or in one column without any. */
interface Block {
  readonly columns: readonly (readonly Row[])[];
  readonly gutters: readonly Range[];
}

/** Rows on both sides of a gutter that make columns of it; a gap through two lines may be chance. */
const FEWEST_ROWS = 3;

/** Characters of a typical line of a column; what is narrower is a table, which is read row by row. */
const NARROWEST_COLUMN = 14;

/**
 * Parts a page at its gutters: the longest runs of rows through which a gap goes, with enough words on both sides, are columns;
 * rows before, between and behind them go across the page. `known` are gutters that other pages have.
 */
function blocksOf(rows: readonly Row[], known: readonly Range[]): Block[] {
  const page = {
    start: rows.reduce((least, row) => Math.min(least, ...row.map(({ x }) => x)), Infinity),
    end: rows.reduce((most, row) => Math.max(most, ...row.map(({ x, width }) => x + width)), -Infinity),
  };
  const blocks: Block[] = [];
  let alone: Row[] = [];
  const endAlone = (): void => {
    if (alone.length > 0) blocks.push({ columns: [alone], gutters: [] });
    alone = [];
  };
  for (let at = 0; at < rows.length;) {
    const run = runFrom(rows.slice(at), page);
    const gutters = run.gutters.filter((gutter) => isGutter(run.rows, gutter, known));
    if (gutters.length === 0) {
      alone.push(rows[at] ?? []);
      at += 1;
    } else {
      endAlone();
      blocks.push({ columns: columnsOf(run.rows, gutters), gutters });
      at += run.rows.length;
    }
  }
  endAlone();
  return blocks;
}

/** The first of some rows for as long as gaps with words on both sides go through them. */
function runFrom(
  rows: readonly Row[],
  page: Range,
): { readonly rows: readonly Row[]; readonly gutters: readonly Range[] } {
  let free: Range[] = [page];
  let gutters: Range[] = [];
  let length = 0;
  for (const row of rows) {
    const next = free.flatMap((gap) => withoutRow(gap, row));
    const inner = next.filter((gap) => hasBothSides(rows.slice(0, length + 1), gap));
    if (next.length === 0 || (gutters.length > 0 && inner.length === 0)) break;
    free = next;
    gutters = inner;
    length += 1;
  }
  return { rows: rows.slice(0, length), gutters };
}

function columnsOf(rows: readonly Row[], gutters: readonly Range[]): Row[][] {
  const bounds = [-Infinity, ...gutters.map(({ start, end }) => (start + end) / 2), Infinity];
  return bounds
    .slice(1)
    .map((end, index) => rows.map((row) => row.filter(({ x }) => x >= (bounds[index] ?? 0) && x < end)))
    .map((column) => column.filter((row) => row.length > 0))
    .filter((column) => column.length > 0);
}

/** What of a gap a row leaves free, if it is as wide as the row's letters. */
function withoutRow(gutter: Range, row: Row): Range[] {
  let free: Range[] = [gutter];
  let size = 0;
  for (const { x, width, size: own } of row) {
    size = Math.max(size, own);
    free = free.flatMap(({ start, end }) => {
      if (x >= end || x + width <= start) return [{ start, end }];
      return [
        { start, end: Math.min(end, x) },
        { start: Math.max(start, x + width), end },
      ];
    });
  }
  return free.filter(({ start, end }) => end - start >= size * GUTTER);
}

/** Width of the narrowest gutter, in sizes of its letters; blanks of a line set to its full width come near. */
const GUTTER = 0.8;

function hasBothSides(rows: readonly Row[], gutter: Range): boolean {
  return (
    rows.some((row) => row.some(({ x }) => x < gutter.start)) &&
    rows.some((row) => row.some(({ x }) => x >= gutter.end))
  );
}

function isGutter(rows: readonly Row[], gutter: Range, known: readonly Range[]): boolean {
  const isKnown = known.some(({ start, end }) => Math.max(start, gutter.start) < Math.min(end, gutter.end));
  const sides = [(x: number) => x < gutter.start, (x: number) => x >= gutter.end];
  return sides.every((isOn) => {
    const lengths = rows.map((row) => row.filter(({ x }) => isOn(x)).reduce((sum, { text }) => sum + text.length, 0));
    const filled = lengths.filter((length) => length > 0).sort((p, q) => p - q);
    const typical = filled[Math.floor(filled.length / 2)] ?? 0;
    return isKnown ? filled.length > 0 : filled.length >= FEWEST_ROWS && typical >= NARROWEST_COLUMN;
  });
}

/** Share of the size of letters that is a blank between two fragments. */
const BLANK = 0.15;

function lineOf(row: Row, column: number): Line {
  const longest = [...row].sort((p, q) => q.text.length - p.text.length)[0];
  let text = "";
  let right = -Infinity;
  for (const fragment of row) {
    const isApart = fragment.x - right > fragment.size * BLANK;
    if (text !== "" && isApart && !/\s$/.test(text) && !/^\s/.test(fragment.text)) text += " ";
    text += isRaised(fragment, longest ?? fragment) ? superscript(fragment.text) : fragment.text;
    right = Math.max(right, fragment.x + fragment.width);
  }
  return { text: text.trim(), x: row[0]?.x ?? 0, y: row[0]?.y ?? 0, right, size: longest?.size ?? 0, column };
}

/** Whether figures are small and raised, as those of a note or of "km²" are. */
function isRaised({ text, y, size }: Fragment, line: Fragment): boolean {
  return /^\d{1,3}$/.test(text) && size < line.size * 0.8 && y > line.y + line.size * 0.1;
}

/** Figures that stay raised: "noon¹" is no number. */
function superscript(figures: string): string {
  return figures.replace(/\d/g, (figure) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(figure)));
}
