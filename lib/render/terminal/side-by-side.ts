/** Both texts beside each other: aligned sentences on one height, gaps open, moved ones with where they stand. */
import type { Block, Cell } from "../../presentation/texts.ts";
import { beside, hanging } from "../layout.ts";
import { visible } from "../visible.ts";
import { cellLines, referenceLines, signColumns, type Setting } from "./cells.ts";
import { shortenedTexts } from "./shortened-texts.ts";
import { letter, type View } from "./view.ts";

/** Columns from which the reports stand beside each other; in less, each would have fewer than 38. */
export const besideFrom = 80;

export function sideBySide(view: View, blocks: readonly Block[]): string[] {
  const columns = (view.width - 3) >> 1;
  const setting = { columns, sign: signColumns(blocks) };
  const rule = view.palette.quiet("│");
  const heading = (side: "a" | "b"): string[] => {
    return hanging(`${letter(view, side)}  `, view.palette.heading(visible(view.shown.names[side])), columns);
  };
  const row = ({ a, b }: Block): string[] => {
    return beside(
      a.flatMap((cell) => lines(view, cell, setting)),
      b.flatMap((cell) => lines(view, cell, setting)),
      columns,
      rule,
    );
  };
  return ["", ...beside(heading("a"), heading("b"), columns, rule), ...shortenedTexts(view, blocks, row)];
}

function lines(view: View, cell: Cell, setting: Setting): string[] {
  return cell.kind === "reference" ? referenceLines(view, cell, setting) : cellLines(view, cell, setting);
}
