/** Both texts in one column: A's sentences, what B tells otherwise under each, and what B alone tells set in place. */
import type { Block, SentenceCell } from "../../presentation/texts.ts";
import { cellLines, signColumns, type Setting } from "./cells.ts";
import { detailsLine } from "./details.ts";
import { shortenedTexts } from "./shortened-texts.ts";
import type { View } from "./view.ts";

export function unified(view: View, blocks: readonly Block[]): string[] {
  const setting = { columns: view.width, sign: signColumns(blocks) };
  return ["", ...shortenedTexts(view, blocks, (block) => rows(view, block, setting))];
}

function rows(view: View, { a, b }: Block, setting: Setting): string[] {
  const own = b.filter((cell) => cell.kind === "sentence");
  return [
    ...a.flatMap((cell) => cellLines(view, cell, setting)),
    ...own.flatMap((cell) => ofB(view, cell, a.length > 0, setting)),
  ];
}

/** A sentence of B that tells what A's above it tells is left out but for what it adds. */
function ofB(view: View, cell: SentenceCell, isBesideA: boolean, setting: Setting): string[] {
  if (isBesideA && cell.state === "agrees" && cell.contradictions.length === 0) {
    return detailsLine(view, "b", cell.details, setting.sign + view.gutter + 2);
  }
  return cellLines(view, cell, setting);
}
