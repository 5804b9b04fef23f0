/** Of both texts the parts round the findings asked for; the runs between them counted. */
import type { Finding } from "../../model.ts";
import type { Block } from "../../presentation/texts.ts";
import { counted } from "../layout.ts";
import { kindOf } from "./states.ts";
import { paragraph, type View } from "./view.ts";

/**
 * All blocks as lines; where kinds of finding were asked for, or neighbours were counted, only those that hold one with so
 * many neighbours, and `… 12 sentences` for each run left out.
 */
export function shortenedTexts(view: View, blocks: readonly Block[], row: (block: Block) => string[]): string[] {
  const { only, context } = view;
  if (only === null && context === null) return blocks.flatMap(row);
  const wanted = blocks.map((block) => holds(block, only ?? ["contradiction", "addition"]));
  const near = context ?? 0;
  const shown = blocks.map((_, i) => wanted.slice(Math.max(0, i - near), i + near + 1).includes(true));
  const lines: string[] = [];
  let left = 0;
  const close = (): void => {
    if (left > 0) lines.push(...paragraph(view, 2, view.palette.quiet(`… ${counted(left, "sentence")} left out`)));
    left = 0;
  };
  blocks.forEach((block, i) => {
    if (shown[i] !== true) {
      left += [...block.a, ...block.b].filter(({ kind }) => kind === "sentence").length;
      return;
    }
    close();
    lines.push(...row(block));
  });
  close();
  return lines;
}

function holds({ a, b }: Block, only: readonly Finding["kind"][]): boolean {
  return [...a, ...b].some((cell) => {
    if (cell.kind === "reference") return false;
    const kind = kindOf[cell.state];
    return (kind !== null && only.includes(kind)) || (only.includes("detail") && cell.details.length > 0);
  });
}
