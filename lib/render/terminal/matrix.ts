/** A table of facts by report: each report's own words where the columns are wide enough, else which value it tells. */
import type { Fact } from "../../model.ts";
import type { Matrix, MatrixRow } from "../../presentation/matrix.ts";
import { hanging, padded } from "../layout.ts";
import type { Palette } from "../palette.ts";
import { visible } from "../visible.ts";

const signs: Readonly<Record<Fact["kind"], { readonly sign: string; readonly paint: keyof Palette }>> = {
  contradicted: { sign: "≠", paint: "contradiction" },
  agreed: { sign: "=", paint: "agreement" },
  single: { sign: "+", paint: "addition" },
};

/** What the signs mean, for the legend. */
export const matrixMeanings: readonly string[] = ["≠ contradicted", "= agreed", "+ one alone", "– not told"];

/** Columns of a cell from which words are set in it; in narrower ones half a line is blank. */
const leastCell = 16;

/** Words of a value shown whole, in UTF-16 units: three lines of a narrow cell. */
const longestValue = 120;

interface Setting {
  readonly palette: Palette;
  /** Columns. */
  readonly width: number;
}

export function matrixLines(setting: Setting, matrix: Matrix): string[] {
  const { width } = setting;
  const label = Math.max(...matrix.rows.map((row) => labelOf(row).length), 1) + 2;
  const cell = Math.floor((width - label - 2 * (matrix.letters.length - 1)) / matrix.letters.length);
  return cell >= leastCell ? wordTable(setting, matrix, label, cell) : valueTable(setting, matrix, label);
}

/** `≠ 1 number known`, `= time`, `+` */
function labelOf({ kind, type, number, known }: MatrixRow): string {
  const { sign } = signs[kind];
  return [
    sign,
    ...(number === null ? [] : [String(number)]),
    ...(type === null ? [] : [type]),
    ...(known ? ["known"] : []),
  ].join(" ");
}

function painted({ palette }: Setting, row: MatrixRow, text: string): string {
  return palette[signs[row.kind].paint](text);
}

/**
 *     ≠ 1 number   At least 24 people      one person
 *     = time       Friday                  Friday
 */
function wordTable(setting: Setting, { letters, names, rows }: Matrix, label: number, cell: number): string[] {
  const { palette } = setting;
  const heading = letters.map((letter, i) => hanging(`${letter}  `, visible(names[i] ?? ""), cell));
  return [
    ...besideEachOther([[""], ...heading.map((lines) => lines.map((line) => palette.heading(line)))], [label, cell]),
    ...rows.flatMap((row) => {
      const cells = row.cells.map((told, report): string[] => {
        if (told.length === 0) return [palette.quiet("–")];
        const sign = row.against.includes(report) ? `${palette.contradiction("≠")} ` : "";
        return told.flatMap(({ words }, i) => hanging(i === 0 ? sign : "", visible(shortened(words)), cell));
      });
      return besideEachOther([[painted(setting, row, labelOf(row))], ...cells], [label, cell]);
    }),
  ];
}

/**
 * Which value each report tells by its number; where it tells two, both in the order of its text:
 *
 *                A B C   D
 *     ≠ 1 number 1 1 2,1 –   1 “24 people”   2 “one person”
 */
function valueTable(setting: Setting, { letters, names, rows }: Matrix, label: number): string[] {
  const { palette, width } = setting;
  const marks = rows.map(({ cells }) =>
    cells.map((told) => (told.length === 0 ? "–" : told.map(({ value }) => value + 1).join(","))),
  );
  const columns = letters.map((_, i) => Math.max(1, ...marks.map((own) => own[i]?.length ?? 0)));
  const inColumns = (cells: readonly string[]): string =>
    cells.map((cell, i) => cell.padEnd(columns[i] ?? 0)).join(" ");
  const head = `${" ".repeat(label)}${inColumns(letters).trimEnd()}`;
  return [
    ...letters.flatMap((letter, i) => hanging(`${letter}  `, visible(names[i] ?? ""), width)),
    "",
    palette.heading(head),
    ...rows.flatMap((row, at) => {
      const values = row.values.map((words, i) => `${i + 1} “${visible(shortened(words))}”`).join("   ");
      const front = padded(painted(setting, row, labelOf(row)), label) + inColumns(marks[at] ?? []);
      return hanging(`${front}   `, values, width);
    }),
  ];
}

/** Cells of a row: the first column as wide as the labels, the others as wide as a cell, two blanks between them. */
function besideEachOther(columns: readonly (readonly string[])[], [label, cell]: readonly [number, number]): string[] {
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    columns
      .map((lines, i) => padded(lines[at] ?? "", i === 0 ? label : cell + 2))
      .join("")
      .trimEnd(),
  );
}

/** The words of a value, of long ones the beginning, cut at a word. */
function shortened(words: string): string {
  if (words.length <= longestValue) return words;
  return `${words.slice(0, longestValue).replace(/\s+\S*$/u, "")} …`;
}
