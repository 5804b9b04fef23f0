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

/** The lines of a page in the order of reading: columns from left to right, between lines that go across them. */
export function linesOfPage(fragments: readonly Fragment[]): Line[] {
  const legible = fragments.filter(({ text }) => text.trim() !== "");
  const start = legible.reduce((least, { x }) => Math.min(least, x), Infinity);
  const end = legible.reduce((most, { x, width }) => Math.max(most, x + width), -Infinity);
  const lines: Line[] = [];
  let column = 0;
  for (const block of blocksOf(rowsOf(legible), { start, end })) {
    for (const part of block) {
      for (const row of part) lines.push(lineOf(row, column));
      column += 1;
    }
  }
  return lines;
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

/** Rows that together leave a gutter free, and how many columns they make of it. */
type Columns = readonly (readonly Row[])[];

/** Rows on both sides of a gutter that make columns of it; a gap through three lines may be chance. */
const FEWEST_ROWS = 4;

/** Characters of a typical line of a column; what is narrower is a table, which is read row by row. */
const NARROWEST_COLUMN = 14;

/**
 * Parts a page at its gutters: the longest runs of rows through which a gap goes, with enough words on both sides, are columns;
 * rows before, between and behind them go across the page.
 */
function blocksOf(rows: readonly Row[], page: Range): Columns[] {
  const blocks: Columns[] = [];
  let alone: Row[] = [];
  let at = 0;
  while (at < rows.length) {
    const found = columnsFrom(rows, at, page);
    if (found === null) {
      alone.push(rows[at] ?? []);
      at += 1;
      continue;
    }
    if (alone.length > 0) blocks.push([alone]);
    alone = [];
    blocks.push(found.columns);
    at += found.length;
  }
  if (alone.length > 0) blocks.push([alone]);
  return blocks;
}

function columnsFrom(rows: readonly Row[], from: number, page: Range): { columns: Columns; length: number } | null {
  let gutters: Range[] = [page];
  let length = 0;
  let kept: Range[] = [];
  for (const row of rows.slice(from)) {
    const next = gutters.flatMap((gutter) => withoutRow(gutter, row));
    const inner = next.filter((gutter) => hasBothSides(rows.slice(from, from + length + 1), gutter));
    if (length > 0 && kept.length > 0 && inner.length === 0) break;
    if (next.length === 0) break;
    gutters = next;
    length += 1;
    kept = inner;
  }
  const run = rows.slice(from, from + length);
  const real = kept.filter((gutter) => isGutter(run, gutter));
  if (real.length === 0) return null;
  const bounds = [-Infinity, ...real.map(({ start, end }) => (start + end) / 2), Infinity];
  const columns = bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? -Infinity;
    return run.map((row) => row.filter(({ x }) => x >= start && x < end)).filter((row) => row.length > 0);
  });
  return { columns: columns.filter((column) => column.length > 0), length };
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

function isGutter(rows: readonly Row[], gutter: Range): boolean {
  const sides = [(x: number) => x < gutter.start, (x: number) => x >= gutter.end];
  return sides.every((isOn) => {
    const lengths = rows.map((row) => row.filter(({ x }) => isOn(x)).reduce((sum, { text }) => sum + text.length, 0));
    const filled = lengths.filter((length) => length > 0).sort((p, q) => p - q);
    return filled.length >= FEWEST_ROWS && (filled[Math.floor(filled.length / 2)] ?? 0) >= NARROWEST_COLUMN;
  });
}

/** Share of the size of letters that is a blank between two fragments. */
const BLANK = 0.15;

function lineOf(row: Row, column: number): Line {
  let text = "";
  let right = -Infinity;
  for (const fragment of row) {
    const isApart = fragment.x - right > fragment.size * BLANK;
    if (text !== "" && isApart && !/\s$/.test(text) && !/^\s/.test(fragment.text)) text += " ";
    text += fragment.text;
    right = Math.max(right, fragment.x + fragment.width);
  }
  const longest = [...row].sort((p, q) => q.text.length - p.text.length)[0];
  return { text: text.trim(), x: row[0]?.x ?? 0, y: row[0]?.y ?? 0, right, size: longest?.size ?? 0, column };
}
