/** Of both texts the parts round the findings asked for; the runs between them counted. */
import type { Finding } from "../../model.ts";
import type { Block } from "../../presentation/texts.ts";
import { counted } from "../../presentation/reasons.ts";
import { kindOf } from "./states.ts";
import { isWanted, paragraph, type View } from "./view.ts";

/**
 * All blocks as lines; where kinds of finding were asked for, or neighbours were counted, only those that hold one with so
 * many neighbours, and `… 12 sentences` for each run left out.
 */
export function shortenedTexts(view: View, blocks: readonly Block[], row: (block: Block) => string[]): string[] {
  const {
    context,
    shown: { selection },
  } = view;
  if (selection.only === null && selection.ignore.length === 0 && context === null) return blocks.flatMap(row);
  const numbers = new Set(view.shown.contradictions.map(({ number }) => number));
  const wanted = blocks.map((block) => holds(view, block, numbers));
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

function holds(view: View, { a, b }: Block, numbers: ReadonlySet<number>): boolean {
  const { selection } = view.shown;
  // What both tell is what lies between; it is shown where it was asked for.
  const isWorthIt = (kind: Finding["kind"]): boolean =>
    isWanted(view, kind) && (kind !== "agreement" || selection.only !== null);
  return [...a, ...b].some((cell) => {
    if (cell.kind === "reference") return false;
    const kind = kindOf[cell.state];
    if (kind === "contradiction") return cell.contradictions.some((number) => numbers.has(number));
    if (selection.only?.includes("detail") === true && cell.details.length > 0) return true;
    return kind !== null && isWorthIt(kind);
  });
}
