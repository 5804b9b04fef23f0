/** A sentence of the full text with the sign of what became of it, as the views of both texts set it. */
import type { Block, Cell, Reference, SentenceCell } from "../../presentation/texts.ts";
import { hanging } from "../layout.ts";
import type { Paint } from "../palette.ts";
import { stateSigns } from "./states.ts";
import { place, told, type View } from "./view.ts";

/** Signs with numbers that are set in one line with the words; a sentence of more contradictions names the first. */
const mostNumbers = 3;

/** The sign of a sentence, with the numbers of its contradictions: `≠1,4`. */
function signOf({ state, contradictions }: SentenceCell): string {
  const shown = contradictions.slice(0, mostNumbers).join(",");
  return stateSigns[state].sign + shown + (contradictions.length > mostNumbers ? "…" : "");
}

/** Columns that the signs of all sentences take, with a blank behind. */
export function signColumns(blocks: readonly Block[]): number {
  const widths = blocks.flatMap(({ a, b }): number[] =>
    [...a, ...b].map((cell: Cell) => (cell.kind === "reference" ? 1 : signOf(cell).length)),
  );
  return widths.reduce((most, width) => Math.max(most, width), 1) + 1;
}

/** Where a cell is set. */
export interface Setting {
  /** Columns of the text. */
  readonly columns: number;
  /** Columns of the sign. */
  readonly sign: number;
}

/** `≠2 A:3  Some «24 people» died. (according to the police)`, as wide as a column; what both tell is dim. */
export function cellLines(view: View, cell: SentenceCell, { columns, sign }: Setting): string[] {
  const { palette } = view;
  const painted = palette[stateSigns[cell.state].paint](signOf(cell).padEnd(sign));
  const text = told(view, cell.sentence);
  const dim: Paint = cell.state === "agrees" || cell.state === "excluded" ? palette.quiet : (same) => same;
  return hanging(`${painted}${place(view, cell.sentence)}  ${cell.moved ? "⇅ " : ""}`, dim(text), columns);
}

/** `   B:5  ⇅ beside A:7`: where a sentence stands in its report that is shown elsewhere. */
export function referenceLines(view: View, reference: Reference, { columns, sign }: Setting): string[] {
  const label = `${" ".repeat(sign)}${place(view, reference, view.palette.quiet)}  `;
  return hanging(label, view.palette.quiet(`⇅ beside A:${reference.beside}`), columns);
}
