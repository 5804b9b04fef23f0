/** How the sentences of each report add up, as a table and as bars. */
import stringWidth from "string-width";
import type { Counts, SentenceState } from "../model.ts";
import { countedStates, totalOf } from "../presentation/summary.ts";
import { firstLine, hanging, padded, padNumber } from "./layout.ts";
import type { Palette } from "./palette.ts";
import { stateSigns } from "./terminal/states.ts";

/** One report of the table. */
export interface CountRow {
  readonly letter: string;
  /** Fit to be shown. */
  readonly name: string;
  /** The day it is from, where that is told. */
  readonly day: string;
  readonly counts: Counts;
}

interface Setting {
  readonly palette: Palette;
  /** Columns. */
  readonly width: number;
}

/**
 * Where the sentences of each report went:
 *
 *                sentences = contradict + agree + only here + left out
 *     A  first.txt      19 =          4 +     6 +         7 +        2
 *
 * Left out is what is no part of the story: bylines, captions, section headings.
 */
export function countTable({ palette, width }: Setting, rows: readonly CountRow[]): string[] {
  const widest = Math.max(...rows.map((row) => nameColumns(row)));
  const label = Math.max(...rows.map(({ letter }) => stringWidth(letter))) + widest + 4;
  const digits = Math.max(...rows.map(({ counts }) => String(totalOf(counts)).length));
  const titles = ["sentences", ""].map((all) => [all.padStart(digits), ...countedStates.map(({ title }) => title)]);
  const fitting = titles.find((own) => label + joined(own).length <= width);
  if (fitting === undefined) return rows.flatMap((row) => countWords({ palette, width }, row));
  return [
    palette.quiet(" ".repeat(label) + joined(fitting)),
    ...rows.map((row) => {
      const figures = [totalOf(row.counts), ...countedStates.map(({ state }) => row.counts[state])];
      const shown = joined(figures.map((figure, i) => padNumber(figure, (fitting[i] ?? "").length)));
      return padded(`${row.letter}  ${named(row, widest)}`, label) + shown;
    }),
  ];
}

/** `A  first.txt  4 ≠  6 =  7 +  2 left out  ≠≠≠≠======+++++++··`: one line a report, the longest bar as wide as fits. */
export function countBars({ palette, width }: Setting, rows: readonly CountRow[]): string[] {
  const digits = (of: (counts: Counts) => number): number =>
    Math.max(...rows.map((row) => String(of(row.counts)).length));
  const longest = Math.max(...rows.map(({ counts }) => totalOf(counts)), 1);
  const widest = Math.min(Math.max(...rows.map((row) => nameColumns(row))), width >> 2);
  return rows.map((row) => {
    const figures = countedStates.map(({ state }) => {
      return `${padNumber(
        row.counts[state],
        digits((counts) => counts[state]),
      )} ${barSigns[state]}`;
    });
    const name = padded(firstLine(named(row, widest), widest), widest);
    const front = `${row.letter}  ${name}  ${figures.join("  ")}  `;
    // A state with any sentence at all keeps a sign, which may take one more column each than its share.
    const columns = Math.max(width - stringWidth(front) - countedStates.length, 0);
    const scale = Math.min(1, columns / longest);
    const bar = countedStates.map(({ state }) => {
      const length = Math.ceil(row.counts[state] * scale);
      return palette[stateSigns[state].paint](barSigns[state].repeat(length));
    });
    return (front + bar.join("")).trimEnd();
  });
}

const barSigns: Readonly<Record<SentenceState, string>> = { contradicts: "≠", agrees: "=", only: "+", excluded: "·" };

/** The counts in words, for names too long for a table. */
function countWords({ width }: Setting, { letter, name, day, counts }: CountRow): string[] {
  const figures = countedStates.map(({ state, title }) => `${counts[state]} ${title}`).join(" + ");
  const dated = day === "" ? "" : `, ${day}`;
  return hanging(`${letter}  `, `${name}${dated}: ${totalOf(counts)} = ${figures}`, width);
}

function named({ name, day }: CountRow, columns: number): string {
  return day === "" ? name : `${padded(name, columns - stringWidth(day) - 2)}  ${day}`;
}

function nameColumns({ name, day }: CountRow): number {
  return stringWidth(name) + (day === "" ? 0 : stringWidth(day) + 2);
}

function joined([all = "", ...parts]: readonly string[]): string {
  return `${all} = ${parts.join(" + ")}`;
}
